// The default schedule from end to end: 0 s, 30 s, 5 min, 30 min, 2 h, over real HTTP, in one step of the clock.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

const GAPS_S = [30, 300, 1_800, 7_200]

it('sends again after 30 s, 5 min, 30 min and 2 h until the receiver answers 200', async () => {
  await using stage = await startStage(['reset', 500, 502, 404, 200])
  const event = await stage.announce()
  await stage.platform.clock.advance('3h')

  const [delivery] = await event.delivered()
  const starts = delivery!.attempts.map(({ startedAt }) => Date.parse(startedAt))
  expect(starts[0]).toBe(Date.parse(event.occurredAt))
  expect(starts.slice(1).map((at, index) => (at - starts[index]!) / 1_000)).toEqual(GAPS_S)
  expect(delivery!.attempts.map(({ outcome }) => outcome)).toEqual([
    'unreachable',
    'rejected',
    'rejected',
    'rejected',
    'delivered',
  ])
})

it('sends the same bytes and the same signature every time', async () => {
  await using stage = await startStage([500, 500, 500, 500, 200])
  await stage.announce()
  await stage.platform.clock.advance('idle')

  const requests = await stage.endpoint.received(5)
  const bodies = new Set(requests.map(({ body }) => body.toString('hex')))
  const signatures = new Set(requests.map(({ signature }) => signature))
  expect([requests.length, bodies.size, signatures.size]).toEqual([5, 1, 1])
  expect([...signatures][0]).toHaveLength(344)
})

it('says in the log why each next attempt is when it is', async () => {
  await using stage = await startStage([500])
  const event = await stage.announce()
  const attempt = await event.attempt(1)

  expect(attempt.explanation).toBe('The endpoint answered 500, expected any 2xx.')
  expect(attempt.nextAttemptReason).toBe('step 30s of schedule docs')
  expect(Date.parse(attempt.nextAttemptAt!) - Date.parse(attempt.endedAt)).toBe(30_000)
})

it('does nothing a moment before an attempt is due', async () => {
  await using stage = await startStage([500, 200])
  const event = await stage.announce()
  await event.attempt(1)

  await stage.platform.clock.advance('29s')
  expect(stage.endpoint.requests).toHaveLength(1)
  await stage.platform.clock.advance('1s')
  expect(stage.endpoint.requests).toHaveLength(2)
})

it('reports each attempt in the answer of the one advance', async () => {
  await using stage = await startStage([500, 500, 500, 500, 200])
  await (await stage.announce()).attempt(1)
  const { attempts } = await stage.platform.clock.advance('idle')
  expect(attempts.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual([
    '2 rejected',
    '3 rejected',
    '4 rejected',
    '5 delivered',
  ])
})
