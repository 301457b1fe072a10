// An independent receiver that behaves as the platform's published sample: it knows two spellings of the header, takes a
// body as text or re-serialises a parsed one, and asks node:crypto.
import { verify } from 'node:crypto'
import type { NodeStatus } from '@thunderstack-webhooks/contracts'
import { NODE_STATUSES } from '@thunderstack-webhooks/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordedRequest } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

interface GatewayEvent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

function sampleHandler(event: GatewayEvent, publicKey: string): number {
  const { headers, body } = event
  const header = headers['x-thunderstack-signature'] ?? headers['X-ThunderStack-Signature'] ?? ''
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const isGenuine = verify(
    'RSA-SHA256',
    Buffer.from(text),
    publicKey,
    Buffer.from(header, 'base64'),
  )
  return isGenuine ? 200 : 403
}

const requests = new Map<NodeStatus, RecordedRequest>()
let publicKey = ''

beforeAll(async () => {
  await using stage = await startStage()
  for (const status of NODE_STATUSES) {
    await (await stage.announce(status)).delivered()
    requests.set(status, stage.endpoint.requests.at(-1)!)
  }
  publicKey = stage.platform.publicKeyPem
})

describe.each(NODE_STATUSES)('%s', (status) => {
  const asSent = () => {
    const { headers, body } = requests.get(status)!
    return { headers: Object.fromEntries(headers), body: body.toString() }
  }

  it('is accepted as text under the spelling of the wire', () => {
    expect(sampleHandler(asSent(), publicKey)).toBe(200)
  })

  it('is accepted as a parsed object under a lower-case header', () => {
    const { headers, body } = asSent()
    const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
    const event = {
      headers: Object.fromEntries(lowered) as never,
      body: JSON.parse(body) as unknown,
    }
    expect(sampleHandler(event, publicKey)).toBe(200)
  })

  it('is refused when another status is put in', () => {
    const { headers, body } = asSent()
    const forged = body.replace(`"${status}"`, '"STOLEN"')
    expect(sampleHandler({ headers, body: forged }, publicKey)).toBe(403)
  })
})
