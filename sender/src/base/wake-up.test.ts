import { expect, test } from 'vitest'
import { createWakeUp } from './wake-up.ts'

/** Whether a wait that begins now is over before it is aborted. */
async function isOverAtOnce(wakeUp: ReturnType<typeof createWakeUp>): Promise<boolean> {
  const abort = new AbortController()
  let isAborted = false
  const wait = wakeUp.wait(abort.signal).then(() => !isAborted)
  await new Promise<void>((resolve) => setImmediate(resolve))
  isAborted = true
  abort.abort()
  return wait
}

test('a ring wakes whoever waits', async () => {
  const wakeUp = createWakeUp()
  const wait = wakeUp.wait(new AbortController().signal)
  wakeUp.ring()
  await wait
})

test('a ring before the wait is remembered', async () => {
  const wakeUp = createWakeUp()
  wakeUp.ring()
  expect(await isOverAtOnce(wakeUp)).toBe(true)
})

test('two rings count once', async () => {
  const wakeUp = createWakeUp()
  wakeUp.ring()
  wakeUp.ring()
  await wakeUp.wait(new AbortController().signal)
  expect(await isOverAtOnce(wakeUp)).toBe(false)
})

test('without a ring the wait lasts until it is aborted', async () => {
  expect(await isOverAtOnce(createWakeUp())).toBe(false)
})

test('a wait that was aborted before it began is over at once', async () => {
  await createWakeUp().wait(AbortSignal.abort())
})

test('a ring after an aborted wait is kept for the next one', async () => {
  const wakeUp = createWakeUp()
  expect(await isOverAtOnce(wakeUp)).toBe(false)
  wakeUp.ring()
  expect(await isOverAtOnce(wakeUp)).toBe(true)
})

test('waiting again and again leaves nothing behind on the signal', async () => {
  const { signal } = new AbortController()
  let listening = 0
  const counted = new Proxy(signal, {
    get(target, name) {
      if (name === 'addEventListener') listening += 1
      if (name === 'removeEventListener') listening -= 1
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  const wakeUp = createWakeUp()
  for (let count = 0; count < 10; count++) {
    const wait = wakeUp.wait(counted)
    wakeUp.ring()
    await wait
  }
  expect(listening).toBe(0)
})
