import { expect, test } from 'vitest'
import { createListeners } from './listeners.ts'

test('calls everybody who listens, and nobody who stopped', () => {
  const listeners = createListeners()
  const heard: string[] = []
  const stop = listeners.add(() => heard.push('a'))
  listeners.add(() => heard.push('b'))
  listeners.notify()
  stop()
  listeners.notify()
  expect(heard).toEqual(['a', 'b', 'b'])
})

test('whoever stops listening while being called disturbs nobody else', () => {
  const listeners = createListeners()
  const heard: string[] = []
  const stop = listeners.add(() => {
    heard.push('a')
    stop()
  })
  listeners.add(() => heard.push('b'))
  listeners.notify()
  listeners.notify()
  expect(heard).toEqual(['a', 'b', 'b'])
})
