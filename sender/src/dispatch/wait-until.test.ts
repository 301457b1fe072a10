import { expect, test } from 'vitest'
import { createListeners } from '../base/listeners.ts'
import { waitUntil } from './wait-until.ts'

const never = new AbortController().signal

/** Something that changes, and whoever watches it. */
function createSource() {
  const listeners = createListeners()
  let listening = 0
  return {
    notify: listeners.notify,
    listening: () => listening,
    onChange(listener: () => void) {
      const stop = listeners.add(listener)
      listening += 1
      return () => {
        listening -= 1
        stop()
      }
    },
  }
}

test('what is true already is found at once', async () => {
  const source = createSource()
  expect(await waitUntil(source, () => Promise.resolve('found'), never)).toBe('found')
  expect(source.listening()).toBe(0)
})

test('looks again after each change, and only then', async () => {
  const source = createSource()
  let looks = 0
  const found = waitUntil(
    source,
    () => {
      looks += 1
      if (looks < 3) setImmediate(source.notify)
      return Promise.resolve(looks === 3 ? looks : undefined)
    },
    never,
  )
  expect(await found).toBe(3)
  expect(source.listening()).toBe(0)
})

test('a change during a look is not missed', async () => {
  const source = createSource()
  let isTrue = false
  const found = waitUntil(
    source,
    async () => {
      const seen = isTrue
      isTrue = true
      source.notify()
      await Promise.resolve()
      return seen || undefined
    },
    never,
  )
  expect(await found).toBe(true)
})

test('whoever gives up is told nothing', async () => {
  const source = createSource()
  const abort = new AbortController()
  const found = waitUntil<true>(source, () => Promise.resolve(undefined), abort.signal)
  abort.abort()
  expect(await found).toBeUndefined()
  expect(source.listening()).toBe(0)
})

test('a look that fails ends the wait with its error', async () => {
  const source = createSource()
  const look = () => Promise.reject(new Error('closed'))
  await expect(waitUntil(source, look, never)).rejects.toThrow('closed')
  expect(source.listening()).toBe(0)
})
