import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { expect, test } from 'vitest'
import { nodeReceiver } from '../adapters/node/index.ts'
import { createReceiver, staticKey } from '../index.ts'
import { signDelivery, testKeys, toNodeRequest } from './index.ts'

const NOT_UTF8 = Uint8Array.of(0x22, 0xff, 0x22)

test('brings the signed bytes to a listener without a socket, whatever they are', async () => {
  const errors: string[] = []
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    onError: ({ code }) => {
      errors.push(code)
    },
  })
  const door = nodeReceiver(receiver, { path: '/hooks' })
  const listener = (request: unknown, response: unknown) =>
    void door(request as IncomingMessage, response as ServerResponse)
  const response = await inject(listener, toNodeRequest(await signDelivery(NOT_UTF8), '/hooks'))
  expect([response.statusCode, errors]).toEqual([400, ['ERR_PAYLOAD_NOT_JSON']])
})

test('is for the documented path unless told otherwise', async () => {
  expect(toNodeRequest(await signDelivery('x')).url).toBe('/webhooks/thunderstack')
})
