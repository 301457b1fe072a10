// The drill that changes keys: played against a receiver that fetches its key from the run, and one that does not.
import {
  createReceiver,
  remoteKey,
  staticKey,
  type KeySource,
} from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { expect, it } from 'vitest'
import { findPort } from '../support/find-port.ts'
import { nameCases, reportContract } from '../support/run-contract.ts'
import { serve } from '../support/serve.ts'

const NODE_ID = '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71'

async function examine(openKeys: (url: string) => KeySource) {
  const port = await findPort()
  const receiver = createReceiver({
    keys: openKeys(`http://127.0.0.1:${port}/api/webhook-public-key`),
    allowTestKeys: true,
    expect: { nodeId: NODE_ID },
  })
  await using server = await serve(nodeReceiver(receiver))
  return await reportContract([
    ...['conformance', server.origin, '--node', NODE_ID],
    ...['--serve-key', String(port), '--rotation-wait', '5'],
  ])
}

it.concurrent('by a receiver that asks again', async () => {
  const report = await examine((url) => remoteKey(url, { cooldown: '500ms' }))
  expect(nameCases(report, 'failed', 'warned')).toEqual([])
  const played = nameCases(report, 'passed').filter((name) => name.startsWith('Key rotation'))
  expect(played).toEqual([
    'Key rotation: forged events cause few requests for the key',
    'Key rotation: rotation with an overlap: the new key is accepted',
    'Key rotation: rotation with an overlap: the key before it is still accepted',
    'Key rotation: hard cut: the key after it is accepted',
    'Key rotation: a key that was never served is refused',
    'Key rotation: roll back: the first key is accepted again',
  ])
})

it.concurrent('not by a receiver that keeps its first key for ever', async () => {
  const report = await examine((url) => {
    const source = remoteKey(url)
    let first: ReturnType<KeySource['keys']> | undefined
    return { keys: (request) => (first ??= source.keys(request)) }
  })
  expect(nameCases(report, 'failed')).toEqual([
    'Key rotation: rotation with an overlap: the new key is accepted',
    'Key rotation: hard cut: the key after it is accepted',
  ])
  expect(report.code).toBe(1)
})

it.concurrent('not by a receiver that never asks', async () => {
  const report = await examine(() => staticKey(testKeys.publicKeyPem))
  expect(nameCases(report, 'failed')).toEqual(['Key rotation: the key endpoint is asked'])
})
