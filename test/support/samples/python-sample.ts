// The receiver in receiver.py as a process of its own, over real HTTP.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Undefined when python3 is there; otherwise the reason to skip. */
export const MISSING_PYTHON: string | undefined =
  spawnSync('python3', ['--version']).status === 0 ? undefined : 'there is no python3 here'

export interface PythonSample extends AsyncDisposable {
  readonly origin: string
}

export async function startPythonSample(
  mode: 'raw' | 'rewritten',
  header: string,
  secret: string,
): Promise<PythonSample> {
  const child = spawn('python3', [join(import.meta.dirname, 'receiver.py'), mode, header, secret], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const lines = createInterface(child.stdout)
  const first = await Promise.race([once(lines, 'line'), ended])
  const port = Number(first[0])
  if (!(port > 1)) throw new Error('receiver.py did not say its port')
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      await ended
    },
  }
}
