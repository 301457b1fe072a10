// What the README says about containers, done: its commands and its program, with a folder of this test in place of theirs.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { listFences, ROOT } from '../docs/markdown.ts'
import { readOutput, runProgram } from '../docs/run-program.ts'
import { maySkip } from '../support/may-skip.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { whyNoContainer } from '../support/why-no-container.ts'

const fences = listFences(['README.md'])
const program = fences.find(({ meta }) => meta === 'container')!
const [, deploy = '', token = '', run = ''] = fences
  .find(({ lang, code }) => lang === 'sh' && code.includes('docker run'))!
  .code.split('\n')

describe.skipIf(maySkip(await whyNoContainer('node:24-slim')))('in a container', () => {
  let folder = ''

  beforeAll(async () => {
    const data = await createTempDir()
    folder = data.join('thunderstack-mock')
    await readOutput(runLine(deploy.replace('../thunderstack-mock', folder)))
    return () => data[Symbol.asyncDispose]()
  }, 120_000)

  it('sends an event that a receiver on this machine verifies', { timeout: 60_000 }, async () => {
    const code = program.code.replace('../thunderstack-mock', folder)
    expect(await runProgram(code, program.lang, 'test')).toBe(program.prints)
  })

  it('serves until it is stopped, and leaves no container', { timeout: 60_000 }, async () => {
    const name = `thunderstack-test-${randomBytes(6).toString('hex')}`
    const line = run
      .replace('docker run', `docker run --name ${name}`)
      .replace('127.0.0.1:4100:4100', '127.0.0.1::4100')
      .replace('$PWD/../thunderstack-mock', folder)
    const docker = runLine(`${token}\nexec ${line}`)
    onTestFinished(async () => {
      await once(spawn('docker', ['rm', '--force', name]), 'exit')
    })
    const exited = once(docker, 'exit')
    const complaints = text(docker.stderr!)

    const lines = createInterface(docker.stdout!)
    const isReady = await Promise.race([once(lines, 'line'), exited.then(() => false)])
    if (isReady === false) throw new Error(await complaints)
    docker.kill('SIGTERM')
    expect(await exited).toEqual([0, null])
    const others = await readOutput(spawn('docker', ['ps', '--all', '--format', '{{.Names}}']))
    expect(others.split('\n')).not.toContain(name)
  })
})

function runLine(line: string): ChildProcess {
  return spawn('sh', ['-c', line], { cwd: ROOT })
}
