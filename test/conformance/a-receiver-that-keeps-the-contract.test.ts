// Our receiver on each of its doors: no finding, and the observer agrees with the answers.
import { createReceiver, staticKey, type Receiver } from '@thunderstack-webhooks/receiver'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { expect, it } from 'vitest'
import { DOOR_NAMES, DOOR_PATH, DOORS } from '../support/doors/every-door.ts'
import { nameCases, reportContract } from '../support/run-contract.ts'
import { serve } from '../support/serve.ts'

const NODE_ID = '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71'
const FOUND = ['failed', 'known', 'warned'] as const

function openReceiver(): { readonly receiver: Receiver; readonly handled: unknown[] } {
  const handled: unknown[] = []
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    expect: { nodeId: NODE_ID },
  })
  receiver.on('NODE_STATUS_UPDATED', (event) => {
    handled.push(event)
  })
  return { receiver, handled }
}

it.concurrent.each(DOOR_NAMES)('has no finding at the door %s', async (door) => {
  await using server = await serve(await DOORS[door](openReceiver().receiver))
  const url = `${server.origin}${DOOR_PATH}`
  const report = await reportContract(['conformance', url, '--node', NODE_ID])
  expect(nameCases(report, ...FOUND)).toEqual([])
  expect(report.code).toBe(0)
  expect(report.facts['reserialises']).toBe('no')
  expect(nameCases(report, 'passed').length).toBeGreaterThan(115)
  expect(report.tookMs).toBeLessThan(20_000)
})

it.concurrent.each([
  ['a list', (handled: readonly unknown[]) => handled, 0],
  ['a count', (handled: readonly unknown[]) => ({ count: handled.length }), 1],
] as const)('has no finding behind its answers, told by %s', async (_form, form, skipped) => {
  const { receiver, handled } = openReceiver()
  await using server = await serve(nodeReceiver(receiver, { path: DOOR_PATH }))
  await using observer = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(form(handled)))
  })
  const url = `${server.origin}${DOOR_PATH}`
  const args = ['conformance', url, '--node', NODE_ID, '--observer', observer.origin]
  const report = await reportContract(args)
  expect(nameCases(report, ...FOUND)).toEqual([])
  expect(nameCases(report, 'passed')).toContain(
    'Duplicates: copies of an event, all at once, are handled once',
  )
  const handledCase = 'What was handled: nothing that had to be refused was handled'
  expect(nameCases(report, skipped ? 'skipped' : 'passed')).toContain(handledCase)
})

it.concurrent(
  'is found out when it handles what it refuses, and handles copies twice',
  async () => {
    const handled: unknown[] = []
    const { receiver } = openReceiver()
    const answer = nodeReceiver(receiver)
    await using server = await serve((request, response) => {
      // Reads along with the receiver, and acts before it has decided.
      let text = ''
      request.on('data', (chunk: Buffer) => (text += chunk.toString()))
      request.on('end', () => {
        try {
          const { eventTimestamp } = JSON.parse(text) as { eventTimestamp?: string }
          handled.push({ eventTimestamp })
        } catch {
          // No event, and nothing to act on.
        }
      })
      request.pause()
      void answer(request, response)
    })
    await using observer = await serve((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(handled))
    })
    const args = ['conformance', server.origin, '--node', NODE_ID, '--observer', observer.origin]
    const report = await reportContract(args)
    expect(report.code).toBe(1)
    expect(nameCases(report, 'failed')).toEqual(
      expect.arrayContaining([
        'Duplicates: copies of an event, one after the other, are handled once',
        'What was handled: nothing that had to be refused was handled',
      ]),
    )
  },
)
