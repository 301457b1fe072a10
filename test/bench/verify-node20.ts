// The same in Node 20, the oldest that the receiver promises to run on. It is looked for on the PATH.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { Unavailable, type Figure, type Group } from './measure.ts'
import type { VerifyRates } from './verify-rates.ts'

const run = promisify(execFile)

export const verifyNode20Group: Group = {
  names: ['verify.vs_bare.node20', 'verify.vs_sample.node20'],
  measure,
}

async function measure(): Promise<readonly Figure[]> {
  const node20 = await findNode20()
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-bench-'))
  try {
    const bundle = join(folder, 'verify.mjs')
    await build({
      entryPoints: [join(import.meta.dirname, 'verify-process.ts')],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    })
    const { besideBare, besideSample } = JSON.parse(
      (await run(node20, [bundle])).stdout,
    ) as VerifyRates
    return [
      { name: 'verify.vs_bare.node20', unit: 'ratio', values: besideBare.ratios },
      { name: 'verify.vs_sample.node20', unit: 'ratio', values: besideSample.ratios },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function findNode20(): Promise<string> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, 'node')
    const version = await run(path, ['--version']).catch(() => ({ stdout: '' }))
    if (version.stdout.startsWith('v20.')) return path
  }
  throw new Unavailable('no Node 20 is on the PATH; put the folder of one there')
}
