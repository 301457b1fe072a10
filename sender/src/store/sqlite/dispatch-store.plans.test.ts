// How SQLite runs the statements of the hot path: by index, each of them, so that no cost grows with the backlog.
import { expect, test } from 'vitest'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import { expectCheap, isCostly, listPlans } from '../../../../test/support/statement-plans.ts'
import { later, settlementOf } from '../../../../test/support/store-stage.ts'
import { createEndpointSlots } from '../../domain/endpoint-slots.ts'
import { createClaimDue } from './claim-due.ts'
import { createDispatchStore } from './dispatch-store.ts'
import { createHandOver } from '../hand-over.ts'

const stage = setStatementsStage()
const TURN = { waits_for: 'turn', due_at: null } as const

test('a scan of deliveries would be noticed', () => {
  stage.statements.all('select id from deliveries d where attempt_count > 3 order by due_at')
  expect(listPlans(stage)[0]?.plan.filter(isCostly)).toEqual([
    'SCAN d',
    'USE TEMP B-TREE FOR ORDER BY',
  ])
})

test('claims read and write by index alone: what is due, what is parked, whose turn it is', () => {
  stage.putWebhook()
  for (const is_retry of [0, 1]) {
    for (let count = 0; count < 3; count++) stage.putDelivery({ is_retry })
  }
  const claimDue = createClaimDue()
  const limits = { total: 6, perEndpoint: 1, retries: 6 }
  for (const claimId of ['clm_1', 'clm_2'] as const) {
    const slots = createEndpointSlots(limits)
    claimDue(stage.statements, { claimId, now: 50, leaseUntil: 1_000, slots })
  }
  // Read what is due, find and read what is parked, park, mark.
  expectCheap(stage, 5)
})

test('so do settlements, returns, renewals and recoveries', async () => {
  stage.putWebhook({ is_ordered: 1 })
  for (let count = 0; count < 5; count++) stage.putDelivery()
  stage.putDelivery(TURN)
  const store = createDispatchStore({
    write: (run) => Promise.resolve(run(stage.statements, createHandOver().open())),
    notify: () => undefined,
    handOver: createHandOver(),
    settings: { autoDisable: { minFailures: 2, minMs: 0 } },
    onWebhooksDisabled: () => undefined,
  })
  const slots = createEndpointSlots({ total: 9, perEndpoint: 9, retries: 9 })
  const claim = { claimId: 'clm_1', now: 50, leaseUntil: 1_000, slots } as const
  const { deliveries } = await store.claimDue(claim)
  expect(deliveries).toHaveLength(5)
  const claims = deliveries.map(({ id, claimId }) => ({ deliveryId: id, claimId }))
  await store.renewLeases(claims, 2_000)
  const [first, second, third, fourth] = deliveries
  await store.settleAttempts([
    settlementOf(first!, later),
    settlementOf(second!, { kind: 'dead', reason: 'all failed' }),
    settlementOf(third!, { kind: 'gone' }),
    settlementOf(fourth!, { kind: 'delivered' }),
  ])
  await store.returnClaims(claims)
  await store.recoverLeases(9_000)
  expectCheap(stage, 12)
})
