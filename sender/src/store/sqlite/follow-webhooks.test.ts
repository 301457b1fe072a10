import { describe, expect, test } from 'vitest'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import { later, settlementOf } from '../../../../test/support/store-stage.ts'
import type { Decision } from '../../domain/decide-next.ts'
import type { Settlement } from '../store.ts'
import { followWebhooks } from './follow-webhooks.ts'

const stage = setStatementsStage()
const URL = 'http://127.0.0.1:9/'
const POLICY = { minFailures: 3, minMs: 100 }

function answer(kind: 'delivered' | 'failed' | 'gone', endedAt: number, url = URL): Settlement {
  const decision: Decision = kind === 'failed' ? later : { kind }
  return settlementOf(
    {
      id: 'del_1',
      claimId: 'clm_1',
      attemptNumber: 1,
      ladderIndex: 0,
      isRetry: false,
      event: { id: 'evt_1', body: '{}', keyFingerprint: 'k', signature: null, occurredAt: 0 },
      contentId: null,
      isList: false,
      webhook: { id: 'hook_1', url, isOrdered: false, scheme: 'thunderstack', sealed: null },
    },
    decision,
    endedAt,
  )
}

const follow = (...settlements: readonly Settlement[]) =>
  followWebhooks(stage.statements, settlements, POLICY)
const health = () => {
  const { failure_count, failing_since, state } = stage.loadWebhook()
  return { failure_count, failing_since, state }
}

describe('a 410', () => {
  test('disables the webhook at once, and says so once', () => {
    stage.putWebhook()
    expect(follow(answer('gone', 500), answer('gone', 501))).toEqual([
      { webhookId: 'hook_1', at: 500 },
    ])
    expect(stage.loadWebhook().state).toBe('disabled')
  })

  test('disables it also where no webhook is disabled for failing', () => {
    stage.putWebhook()
    const disabled = followWebhooks(stage.statements, [answer('gone', 500)], null)
    expect(disabled).toHaveLength(1)
  })

  test('of an endpoint the webhook has left says nothing about it', () => {
    stage.putWebhook()
    expect(follow(answer('gone', 500, 'http://127.0.0.1:10/'))).toEqual([])
    expect(health()).toEqual({ failure_count: 0, failing_since: null, state: 'active' })
  })

  test('leaves a webhook removed that was removed', () => {
    stage.putWebhook({ state: 'removed' })
    expect(follow(answer('gone', 500))).toEqual([])
    expect(stage.loadWebhook().state).toBe('removed')
  })
})

describe('failures', () => {
  test('are counted from the first of them on', () => {
    stage.putWebhook()
    follow(answer('failed', 500))
    follow(answer('failed', 520))
    expect(health()).toEqual({ failure_count: 2, failing_since: 500, state: 'active' })
  })

  test('are forgotten with the first success', () => {
    stage.putWebhook()
    follow(answer('failed', 500), answer('failed', 520), answer('delivered', 530))
    expect(health()).toEqual({ failure_count: 0, failing_since: null, state: 'active' })
  })

  test('disable the webhook when there are enough of them over a time long enough', () => {
    stage.putWebhook()
    expect(follow(answer('failed', 500), answer('failed', 550))).toEqual([])
    expect(follow(answer('failed', 599))).toEqual([])
    expect(follow(answer('failed', 600))).toEqual([{ webhookId: 'hook_1', at: 600 }])
  })

  test('that are few do not, however long they last', () => {
    stage.putWebhook()
    expect(follow(answer('failed', 0), answer('failed', 1_000_000))).toEqual([])
  })

  test('of an endpoint the webhook has left are not counted', () => {
    stage.putWebhook()
    follow(answer('failed', 500, 'http://127.0.0.1:10/'))
    expect(health()).toMatchObject({ failure_count: 0, failing_since: null })
  })

  test('are not even counted where no webhook is disabled for failing', () => {
    stage.putWebhook()
    followWebhooks(stage.statements, [answer('failed', 500)], null)
    expect(health()).toMatchObject({ failure_count: 0, failing_since: null })
  })
})

test('a success of a healthy webhook writes nothing', () => {
  stage.putWebhook()
  follow(answer('delivered', 500))
  expect([...stage.texts.keys()].filter((text) => text.startsWith('update'))).toEqual([])
})
