// From nothing to ready: in process, and as the built command on a data directory that exists.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'
import type { Figure, Group } from './measure.ts'
import { readRssMb } from './read-rss-mb.ts'

const ROUNDS = 5
const COMMAND = join(import.meta.dirname, '../../sender/bin/thunderstack-mock.js')
const CONTRACT_COMMAND = join(import.meta.dirname, '../../contracts/bin/thunderstack-contract.js')
const IN_PROCESS = `
  const startedAt = performance.now()
  const { startPlatform } = await import(process.argv[1])
  const platform = await startPlatform()
  console.log(performance.now() - startedAt)
  await platform.stop()`

export const startGroup: Group = {
  names: ['start.in_process_ms', 'start.command_ms', 'start.command_rss_mb', 'start.validate_ms'],
  measure,
}

async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-bench-'))
  try {
    await startCommand(folder)
    const inProcess: number[] = []
    const command: number[] = []
    const rss: number[] = []
    const validate: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      inProcess.push(await startInProcess())
      const started = await startCommand(folder)
      command.push(started.ms)
      rss.push(started.rssMb)
      validate.push(await validateOnce())
    }
    return [
      { name: 'start.in_process_ms', unit: 'ms', values: inProcess },
      { name: 'start.command_ms', unit: 'ms', values: command },
      { name: 'start.command_rss_mb', unit: 'MB', values: rss },
      { name: 'start.validate_ms', unit: 'ms', values: validate },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Import included, in a fresh process: what a test file pays. */
async function startInProcess(): Promise<number> {
  const library = import.meta.resolve('@thunderstack-webhooks/sender')
  const args = ['--input-type=module', '--eval', IN_PROCESS, library]
  return Number((await promisify(execFile)(process.execPath, args)).stdout)
}

/** `thunderstack-contract validate` of one event, from start to end. */
async function validateOnce(): Promise<number> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [CONTRACT_COMMAND, 'validate', '-'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const body = formatNodeStatusUpdated({ nodeId: 'a', status: 'RUNNING', occurredAt: 0 })
  child.stdin.end(body)
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error(`validate ended with ${code}`)
  return performance.now() - startedAt
}

async function startCommand(folder: string): Promise<{ ms: number; rssMb: number }> {
  const startedAt = performance.now()
  const child = spawn(
    process.execPath,
    [COMMAND, 'start', '--port', '0', '--data-dir', folder, '--json'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  const ms = performance.now() - startedAt
  const rssMb = await readRssMb(child.pid ?? 0)
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { ms, rssMb }
}
