import { expect, test } from 'vitest'
import type { House } from '../house.ts'
import { checkEventType } from './check-event-type.ts'

const names = Array.from({ length: 1_000 }, (_, number) => `order.v${number}`)
let listCount = 0
const store = {
  hasEventType: (_userId: string, name: string) => Promise.resolve(names.includes(name)),
  listEventTypes() {
    listCount += 1
    return Promise.resolve(names.map((name) => ({ name, description: null })))
  },
} as unknown as House['store']

test('a registered type is looked up, not looked for among all of its account', async () => {
  await checkEventType('order.v999', 'u1', { store })
  expect(listCount).toBe(0)
})

test('a refusal names some that are near, however many there are', async () => {
  const error: unknown = await checkEventType('order.unknown', 'u1', { store }).catch(
    (caught: unknown) => caught,
  )
  expect(String(error)).toContain('order.v0, order.v1')
  expect(String(error).length).toBeLessThan(600)
})
