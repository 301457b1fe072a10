// A platform in a process of its own on a database that it shares, with a lease so short that a test can wait for its end.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { connectPlatform, type PlatformClient } from '@thunderstack-webhooks/sender'

const PROGRAM = fileURLToPath(new URL('shared-platform-process.ts', import.meta.url))

export interface SharedPlatform extends AsyncDisposable {
  readonly client: PlatformClient
  kill(): Promise<void>
}

export async function startSharedPlatform(storeUrl: string): Promise<SharedPlatform> {
  const child = fork(PROGRAM, {
    env: { ...process.env, STORE_URL: storeUrl },
    execArgv: [],
  })
  const exited = once(child, 'exit')
  const ready = await Promise.race([
    once(child, 'message').then(([message]) => message as { url: string; token: string }),
    exited.then(() => undefined),
  ])
  if (!ready) throw new Error('the platform ended before it was ready')
  async function kill(): Promise<void> {
    child.kill('SIGKILL')
    await exited
  }
  return {
    client: await connectPlatform(ready.url, { token: ready.token }),
    kill,
    [Symbol.asyncDispose]: kill,
  }
}
