// The signatures that openapi.yaml shows are true: somebody who writes a receiver in another language can try it on them.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { EnvelopeScheme } from './webhook-events.ts'

interface Examples {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>
}
interface Webhook {
  readonly parameters: readonly { readonly name?: string; readonly example?: string }[]
  readonly requestBody: { readonly content: { readonly 'application/json': Examples } }
}

const { webhooks } = parse(
  readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
) as { readonly webhooks: Readonly<Record<string, { readonly post: Webhook }>> }

/** The headers of the examples, by name, and the body of the first one. */
function readExample(scheme: EnvelopeScheme) {
  const { parameters, requestBody } = webhooks[`${scheme}Event`]!.post
  const [first] = Object.values(requestBody.content['application/json'].examples)
  const headers = new Map(parameters.map(({ name, example }) => [name, example]))
  return { headers, body: JSON.stringify(first!.value) }
}

it('hmac: hex over the body, with the whole secret as the key', () => {
  const { headers, body } = readExample('hmac')
  const signature = createHmac('sha256', 'whsec_abc123').update(body).digest('hex')
  expect(headers.get('X-Webhook-Signature')).toBe(signature)
})

it('texture: hex over the body', () => {
  const { headers, body } = readExample('texture')
  const secret = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef'
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  expect(headers.get('Texture-Signature')).toBe(signature)
})

it('standard: base64 over id, time and body, with the decoded secret as the key', () => {
  const { headers, body } = readExample('standard')
  const content = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`
  const key = Buffer.from('YW4tZXhhbXBsZS1ub3QtYS1zZWNyZXQh', 'base64')
  const signature = createHmac('sha256', key).update(content).digest('base64')
  expect(headers.get('webhook-signature')).toBe(`v1,${signature}`)
})
