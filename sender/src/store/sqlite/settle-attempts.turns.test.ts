// Whose turn it is when an attempt of an ordered webhook is over.
import { expect, test } from 'vitest'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import { later, settlementOf } from '../../../../test/support/store-stage.ts'
import type { Decision } from '../../domain/decide-next.ts'
import type { DeliveryId } from '../../domain/ids.ts'
import { settleAttempts } from './settle-attempts.ts'

const stage = setStatementsStage()
const WAITING = { waits_for: 'turn', due_at: null } as const
const IN_FLIGHT = { state: 'in_flight', claim_id: 'clm_1', lease_until: 1_000 } as const
const WAS_ORDERED = { id: 'hook_1', url: 'http://127.0.0.1:9/', isOrdered: true } as const

function settle(
  id: DeliveryId,
  decision: Decision,
  webhook = WAS_ORDERED as { isOrdered: boolean },
) {
  const claimed = {
    id,
    claimId: 'clm_1',
    attemptNumber: 1,
    ladderIndex: 0,
    isRetry: false,
    event: { id: 'evt_1', body: '{}', keyFingerprint: 'k', signature: null, occurredAt: 0 },
    contentId: null,
    isList: false,
    webhook: { ...WAS_ORDERED, ...webhook, scheme: 'thunderstack', sealed: null },
  } as const
  const settings = { autoDisable: null }
  return settleAttempts(stage.statements, [settlementOf(claimed, decision)], settings)
}

test.each<Decision>([{ kind: 'delivered' }, { kind: 'dead', reason: 'all failed' }])(
  'the next one is due when the one before is over: $kind',
  (decision) => {
    stage.putWebhook({ is_ordered: 1 })
    const [first, second] = [stage.putDelivery(IN_FLIGHT), stage.putDelivery(WAITING)]
    expect(settle(first, decision).mayBeDue).toBe(true)
    expect(stage.loadDelivery(second)).toMatchObject({ waits_for: null, due_at: 500 })
  },
)

test('the next one goes on waiting while the one before is to be tried again', () => {
  stage.putWebhook({ is_ordered: 1 })
  const [first, second] = [stage.putDelivery(IN_FLIGHT), stage.putDelivery(WAITING)]
  settle(first, later)
  expect(stage.loadDelivery(second)).toMatchObject(WAITING)
})

test('a 410 cancels the next one: nobody gets a turn at a webhook that has ended', () => {
  stage.putWebhook({ is_ordered: 1 })
  const [first, second] = [stage.putDelivery(IN_FLIGHT), stage.putDelivery(WAITING)]
  expect(settle(first, { kind: 'gone' }).mayBeDue).toBe(false)
  expect(stage.loadDelivery(second)).toMatchObject({ state: 'cancelled', waits_for: null })
})

test('a webhook put in order during the attempt lets the next one go all the same', () => {
  stage.putWebhook({ is_ordered: 1 })
  const [first, second] = [stage.putDelivery(IN_FLIGHT), stage.putDelivery(WAITING)]
  settle(first, { kind: 'delivered' }, { isOrdered: false })
  expect(stage.loadDelivery(second)).toMatchObject({ waits_for: null, due_at: 500 })
})

test('a result of a lost claim lets nobody go', () => {
  stage.putWebhook({ is_ordered: 1 })
  const first = stage.putDelivery({ state: 'delivered', claim_id: 'clm_1', due_at: null })
  const second = stage.putDelivery(WAITING)
  expect(settle(first, { kind: 'delivered' })).toMatchObject({ mayBeDue: false, lost: [{}] })
  expect(stage.loadDelivery(second)).toMatchObject(WAITING)
})
