import { expect, test } from 'vitest'
import { createBatch } from './batch.ts'

test('what comes in during one turn is handed over as one list, in order', async () => {
  const flushed: (readonly number[])[] = []
  const batch = createBatch<number>((items) => {
    flushed.push(items)
    return Promise.resolve()
  })
  await Promise.all([batch.add(1), batch.add(2), Promise.resolve().then(() => batch.add(3))])
  await batch.add(4)
  expect(flushed).toEqual([[1, 2, 3], [4]])
})

test('what comes in while a list is being handed over goes with the next one', async () => {
  const flushed: (readonly number[])[] = []
  let second: Promise<void> | undefined
  const batch = createBatch<number>((items) => {
    flushed.push(items)
    second ??= batch.add(2)
    return Promise.resolve()
  })
  await batch.add(1)
  await second
  expect(flushed).toEqual([[1], [2]])
})

test('a list that could not be handed over fails for each of its items, and for no other', async () => {
  let isBroken = true
  const batch = createBatch<number>(() =>
    isBroken ? Promise.reject(new Error('disk full')) : Promise.resolve(),
  )
  const results = await Promise.allSettled([batch.add(1), batch.add(2)])
  expect(results).toMatchObject([
    { status: 'rejected', reason: { message: 'disk full' } },
    { status: 'rejected', reason: { message: 'disk full' } },
  ])
  isBroken = false
  await batch.add(3)
})
