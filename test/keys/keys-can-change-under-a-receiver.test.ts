// Rotations as a receiver meets them at a scripted key endpoint: each drill says how often the endpoint was asked.
import { expect, it } from 'vitest'
import {
  generateKeyPair,
  HOUR,
  MINUTE,
  SECOND,
  serveKeys,
  startKeyDrill,
} from '../support/key-drill.ts'

const OLD = generateKeyPair()
const NEW = generateKeyPair()

it('a rotation with overlap costs one request, and retries with the old signature none', async () => {
  await using drill = await startKeyDrill([serveKeys([OLD]), serveKeys([NEW, OLD])])
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(await drill.deliver(NEW)).toBe('verified')
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(drill.countRequests()).toBe(2)
})

it('a rotation whose overlap is over forgets the old key after its grace', async () => {
  const answers = [serveKeys([NEW, OLD]), serveKeys([NEW]), serveKeys([NEW]), serveKeys([NEW])]
  await using drill = await startKeyDrill(answers, { previousKeyGrace: '1h', maxAge: '10m' })
  expect(await drill.deliver(OLD)).toBe('verified')
  drill.advance(10 * MINUTE)
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(drill.countRequests()).toBe(2)
  expect(drill.source.state().keys.map(({ role }) => role)).toEqual(['current', 'previous'])
  drill.advance(HOUR)
  // One request because the keys are old, one because the signature fits none of them.
  expect(await drill.deliver(OLD)).toBe('ERR_SIGNATURE_MISMATCH')
  expect(drill.countRequests()).toBe(4)
})

it('a hard cut is noticed by the first delivery, and retries of the old key still pass', async () => {
  await using drill = await startKeyDrill([serveKeys([OLD]), serveKeys([NEW])])
  await drill.receiver.ready()
  const codes = await Promise.all([NEW, OLD, NEW, OLD].map((pair) => drill.deliver(pair)))
  expect(codes).toEqual(['verified', 'verified', 'verified', 'verified'])
  expect(drill.countRequests()).toBe(2)
})

it('a hard cut without grace refuses the old key, asking once per cool-down', async () => {
  const answers = [serveKeys([OLD]), ...Array.from({ length: 9 }, () => serveKeys([NEW]))]
  await using drill = await startKeyDrill(answers, { previousKeyGrace: 0, cooldown: '30s' })
  await drill.deliver(OLD)
  expect(await drill.deliver(NEW)).toBe('verified')
  for (let count = 0; count < 20; count++) {
    expect(await drill.deliver(OLD)).toBe('ERR_SIGNATURE_MISMATCH')
  }
  expect(drill.countRequests()).toBe(2)
  drill.advance(30 * SECOND)
  expect(await drill.deliver(OLD)).toBe('ERR_SIGNATURE_MISMATCH')
  expect(drill.countRequests()).toBe(3)
})

it('a roll back needs no request while the old key has its grace', async () => {
  await using drill = await startKeyDrill([serveKeys([OLD]), serveKeys([NEW]), serveKeys([OLD])])
  await drill.deliver(OLD)
  await drill.deliver(NEW)
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(drill.countRequests()).toBe(2)
  drill.advance(10 * MINUTE)
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(await drill.deliver(NEW)).toBe('verified')
  expect(drill.countRequests()).toBe(3)
})

it('a roll back after the grace is noticed like any rotation', async () => {
  const answers = [serveKeys([OLD]), serveKeys([NEW]), serveKeys([OLD])]
  await using drill = await startKeyDrill(answers, { previousKeyGrace: 0 })
  await drill.deliver(OLD)
  await drill.deliver(NEW)
  drill.advance(MINUTE)
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(drill.countRequests()).toBe(3)
})

it('an endpoint that flaps between two keys gets no more requests than one that does not', async () => {
  const answers = Array.from({ length: 9 }, (_, index) => serveKeys([index % 2 === 0 ? OLD : NEW]))
  await using drill = await startKeyDrill(answers)
  await drill.deliver(OLD)
  for (let count = 0; count < 10; count++) {
    expect(await drill.deliver(NEW)).toBe('verified')
    expect(await drill.deliver(OLD)).toBe('verified')
  }
  expect(drill.countRequests()).toBe(2)
})

it('a rotation is looked for past every cache, and no "unchanged" is taken for an answer', async () => {
  const tagged = { etag: '"1"' }
  await using drill = await startKeyDrill([serveKeys([OLD], tagged), serveKeys([NEW])])
  await drill.deliver(OLD)
  expect(await drill.deliver(NEW)).toBe('verified')
  expect(drill.readHeader(1, 'if-none-match')).toBeUndefined()
  expect(drill.readHeader(1, 'cache-control')).toBe('no-cache')
})

it('an unchanged key is renewed by 304, and the tag sent back', async () => {
  const tagged = { etag: 'W/"1"' }
  const answers = [serveKeys([OLD], tagged), { status: 304 }, { status: 304 }, serveKeys([NEW])]
  await using drill = await startKeyDrill(answers, { maxAge: '10m' })
  for (const count of [1, 2, 3]) {
    expect(await drill.deliver(OLD)).toBe('verified')
    expect(drill.countRequests()).toBe(count)
    drill.advance(10 * MINUTE)
  }
  expect(drill.readHeader(0, 'if-none-match')).toBeUndefined()
  expect([1, 2].map((index) => drill.readHeader(index, 'if-none-match'))).toEqual([
    'W/"1"',
    'W/"1"',
  ])
  expect(await drill.deliver(NEW)).toBe('verified')
})

it.each([
  ['max-age=180', 3 * MINUTE],
  ['max-age=5', MINUTE],
  ['no-store', MINUTE],
  ['public, max-age=86400', 10 * MINUTE],
])('an answer that says %s is used so long', async (control, freshForMs) => {
  const answer = serveKeys([OLD], { 'cache-control': control })
  await using drill = await startKeyDrill([answer, answer])
  await drill.deliver(OLD)
  drill.advance(freshForMs - 1)
  await drill.deliver(OLD)
  expect(drill.countRequests()).toBe(1)
  drill.advance(1)
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(drill.countRequests()).toBe(2)
})

it('a clock that is set back delays the next question by no more than its own length', async () => {
  const answers = [serveKeys([OLD]), serveKeys([OLD]), serveKeys([NEW])]
  await using drill = await startKeyDrill(answers)
  await drill.deliver(OLD)
  drill.advance(-HOUR)
  expect(await drill.deliver(OLD)).toBe('verified')
  expect(drill.countRequests()).toBe(2)
  expect(await drill.deliver(NEW)).toBe('verified')
})

it('fifty deliveries at the moment a key becomes old cause one request', async () => {
  await using drill = await startKeyDrill([serveKeys([OLD]), serveKeys([NEW])])
  await drill.deliver(OLD)
  drill.advance(10 * MINUTE)
  const codes = await Promise.all(Array.from({ length: 50 }, () => drill.deliver(OLD)))
  expect(new Set(codes)).toEqual(new Set(['verified']))
  expect(drill.countRequests()).toBe(2)
})
