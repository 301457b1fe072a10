// What openapi.yaml shows of each scheme is what both ends write, and the signatures are true: somebody who writes a receiver in another language can try it on them.
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  EXTENDED_HEADERS,
  HMAC_SIGNATURE_HEADER,
  STANDARD_HEADERS,
  TEXTURE_HEADERS,
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
} from '@thunderstack-webhooks/shared'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { EnvelopeScheme } from './webhook-events.ts'

interface Examples {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>
}
interface Parameter {
  readonly name: string
  readonly example: string
}
interface Webhook {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody: { readonly content: { readonly 'application/json': Examples } }
}

const { webhooks, components } = parse(
  readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
) as {
  readonly webhooks: Readonly<Record<string, { readonly post: Webhook }>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}

/** The headers of the examples, by name, and the body of the first one. */
function readExample(scheme: EnvelopeScheme) {
  const { parameters, requestBody } = webhooks[`${scheme}Event`]!.post
  const [first] = Object.values(requestBody.content['application/json'].examples)
  const headers = new Map(
    parameters
      .map((one) => ('$ref' in one ? components.parameters[one.$ref.split('/').at(-1)!]! : one))
      .map(({ name, example }) => [name, example]),
  )
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

it.each<[EnvelopeScheme, readonly string[]]>([
  ['hmac', [HMAC_SIGNATURE_HEADER, EXTENDED_HEADERS.id, EXTENDED_HEADERS.timestamp]],
  ['texture', [...Object.values(TEXTURE_HEADERS), EXTENDED_HEADERS.id, EXTENDED_HEADERS.timestamp]],
  ['standard', Object.values(STANDARD_HEADERS)],
])('%s: the headers have the names that the sender writes', (scheme, names) => {
  expect([...readExample(scheme).headers.keys()]).toEqual([...names, EXTENDED_HEADERS.attempt])
})

it('the bodies are those that the sender writes, byte by byte', () => {
  const id = 'evt_01hzy3v7k2m9'
  const occurredAt = Date.parse('2026-01-15T12:30:00Z')
  const name = { name: 'John Doe', email: 'john@example.com', status: 'active' }
  const user = { id, occurredAt, type: 'user.created', data: { id: 'user_123', ...name } }
  const data = { deviceId: 'dev_123', manufacturer: 'acme' }
  const owner = { organizationId: '7b0c4f0e-3d0a-4c57-9d8b-2f1f0f5f6c11', workspaceId: 'default' }
  const key = createHash('sha256').update(id).digest('hex')
  expect(readExample('hmac').body).toBe(formatHmacEnvelope(user))
  expect(readExample('standard').body).toBe(formatStandardEnvelope(user))
  expect(readExample('texture').body).toBe(
    formatTextureEnvelope({ id, occurredAt, type: 'device.created', data, ...owner, key }),
  )
})
