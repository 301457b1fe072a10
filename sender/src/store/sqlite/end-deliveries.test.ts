import { describe, expect, test } from 'vitest'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import { cancelPending, hasUnfinished, promoteNext, releaseTurns } from './end-deliveries.ts'

const stage = setStatementsStage()
const WAITING = { waits_for: 'turn', due_at: null } as const
const IN_FLIGHT = { state: 'in_flight', claim_id: 'clm_1', lease_until: 1_000 } as const
const OVER = { state: 'delivered', due_at: null, settled_at: 20 } as const

test('cancelling ends all that is pending, whatever it waits for, and nothing else', () => {
  stage.putWebhook()
  stage.putWebhook({ id: 'hook_2' })
  const pending = [{}, WAITING, { waits_for: 'slot' } as const].map(stage.putDelivery)
  const others = [IN_FLIGHT, OVER, { webhook_id: 'hook_2' } as const].map(stage.putDelivery)
  const before = others.map(stage.loadDelivery)
  cancelPending(stage.statements, 'hook_1', 500)
  for (const id of pending) {
    expect(stage.loadDelivery(id)).toMatchObject({
      state: 'cancelled',
      waits_for: null,
      due_at: null,
      due_reason: null,
      settled_at: 500,
    })
  }
  expect(others.map(stage.loadDelivery)).toEqual(before)
})

test('a webhook has something unfinished while anything is pending or in flight', () => {
  stage.putWebhook()
  stage.putWebhook({ id: 'hook_2' })
  const isTaken = () => hasUnfinished(stage.statements, 'hook_1')
  stage.putDelivery(OVER)
  stage.putDelivery({ webhook_id: 'hook_2' })
  expect(isTaken()).toBe(false)
  stage.putDelivery(IN_FLIGHT)
  expect(isTaken()).toBe(true)
  stage.statements.run(`update deliveries set state = 'dead' where state = 'in_flight'`)
  expect(isTaken()).toBe(false)
  stage.putDelivery(WAITING)
  expect(isTaken()).toBe(true)
})

describe('a turn', () => {
  test('comes to the oldest that waits, and to it alone', () => {
    stage.putWebhook({ is_ordered: 1 })
    stage.putDelivery(OVER)
    const [first, second] = [stage.putDelivery(WAITING), stage.putDelivery(WAITING)]
    expect(promoteNext(stage.statements, 'hook_1', 500)).toBe(true)
    expect(stage.loadDelivery(first)).toMatchObject({
      waits_for: null,
      due_at: 500,
      due_reason: 'its turn came, due at once',
    })
    expect(stage.loadDelivery(second)).toMatchObject(WAITING)
  })

  test.each([
    ['another is in flight', IN_FLIGHT],
    ['another is tried again later', { is_retry: 1, due_at: 9_000 }],
    ['another waits for a slot', { waits_for: 'slot' }],
  ] as const)('does not come while %s', (_, other) => {
    stage.putWebhook({ is_ordered: 1 })
    stage.putDelivery(other)
    const waiting = stage.putDelivery(WAITING)
    expect(promoteNext(stage.statements, 'hook_1', 500)).toBe(false)
    expect(stage.loadDelivery(waiting)).toMatchObject(WAITING)
  })

  test('does not wait for the deliveries of another webhook', () => {
    stage.putWebhook({ is_ordered: 1 })
    stage.putWebhook({ id: 'hook_2', is_ordered: 1 })
    stage.putDelivery({ ...IN_FLIGHT, webhook_id: 'hook_2' })
    stage.putDelivery(WAITING)
    expect(promoteNext(stage.statements, 'hook_1', 500)).toBe(true)
  })

  test('nobody waits: nothing happens', () => {
    stage.putWebhook({ is_ordered: 1 })
    expect(promoteNext(stage.statements, 'hook_1', 500)).toBe(false)
  })
})

test('out of order, all that waited becomes due at once, and what is due later stays so', () => {
  stage.putWebhook()
  stage.putWebhook({ id: 'hook_2' })
  const waiting = [WAITING, WAITING].map(stage.putDelivery)
  const retry = stage.putDelivery({ is_retry: 1, due_at: 9_000 })
  const other = stage.putDelivery({ ...WAITING, webhook_id: 'hook_2' })
  releaseTurns(stage.statements, 'hook_1', 500)
  for (const id of waiting) {
    expect(stage.loadDelivery(id)).toMatchObject({ waits_for: null, due_at: 500 })
  }
  expect(stage.loadDelivery(retry)).toMatchObject({ due_at: 9_000 })
  expect(stage.loadDelivery(other)).toMatchObject(WAITING)
})
