// However a run ends: each process that it started has ended before it does.
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, it } from 'vitest'
import { createTempDir } from '../support/temp-dir.ts'
import { runTorture, type TortureSettings } from './run-torture.ts'
import { createSeat } from './seat.ts'

/** Every process that is started from here on: Node tells of each. */
function watchChildren(): Disposable & { readonly children: readonly ChildProcess[] } {
  const children: ChildProcess[] = []
  const see = (message: unknown): void => {
    children.push((message as { process: ChildProcess }).process)
  }
  subscribe('child_process', see)
  return { children, [Symbol.dispose]: () => unsubscribe('child_process', see) }
}

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null

async function runWith(
  facts: Partial<TortureSettings>,
  load?: Parameters<typeof runTorture>[1],
): Promise<unknown> {
  await using folder = await createTempDir()
  return await runTorture(
    {
      ...{ seed: 1, events: 1_000_000, kills: 20, rounds: 0, processes: 2 },
      ...{ store: folder.join('platform.sqlite'), dataDir: folder.path, ...facts },
    },
    load,
  )
}

it('when its load fails', async () => {
  using watch = watchChildren()
  await expect(
    runWith({ processes: 1 }, async ({ platforms }) => {
      await platforms.pick()
      throw new Error('the load broke')
    }),
  ).rejects.toThrow('the load broke')
  expect(watch.children.length).toBeGreaterThan(0)
  expect(watch.children.filter(isAlive)).toEqual([])
}, 60_000)

it('when it fails at a death, in the middle of its load', async () => {
  using watch = watchChildren()
  const onProgress = (): void => {
    throw new Error('enough of it')
  }
  const run = runWith({ processes: 1, events: 40, onProgress })
  await expect(run).rejects.toThrow('enough of it')
  expect(watch.children.length).toBeGreaterThan(0)
  expect(watch.children.filter(isAlive)).toEqual([])
}, 60_000)

it('when a process ends by itself, and with what it said', async () => {
  using watch = watchChildren()
  await expect(runWith({ store: '/nowhere/at/all/platform.sqlite' })).rejects.toThrow(
    /^process [12] ended by itself with 1: .+/s,
  )
  expect(watch.children.filter(isAlive)).toEqual([])
}, 60_000)

const SETTINGS = { settings: {}, leaseMs: 1_000, deadlineMs: 1_000 }

it('nobody takes a seat when the run is over', async () => {
  using watch = watchChildren()
  const over = new AbortController()
  await using seat = createSeat(SETTINGS, over.signal)
  over.abort(new Error('the run was given up'))
  expect(() => seat.start(1, null)).toThrow('the run was given up')
  await seat[Symbol.asyncDispose]()
  expect(() => createSeat(SETTINGS, over.signal)).toThrow('the run was given up')
  expect(watch.children.filter(isAlive)).toEqual([])
})

it('hears of a process that ended while it waited to be started', async () => {
  using watch = watchChildren()
  await using seat = createSeat(SETTINGS, new AbortController().signal)
  const [spare] = watch.children
  const ended = new Promise((resolve) => spare!.once('exit', resolve))
  spare!.kill('SIGTERM')
  await ended
  const process = seat.start(1, null)
  expect(await process.died).toBe('SIGTERM')
  expect(await process.client).toBeUndefined()
})
