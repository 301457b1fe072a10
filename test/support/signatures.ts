// Signatures of the three HMAC schemes by node:crypto alone: it shares no code with what made them.
import { createHmac } from 'node:crypto'
import type { RecordedRequest } from './scripted-endpoint.ts'

/** What `hmac` and `texture` send: the whole text of the secret is the key. */
export function hexSignature(body: Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}

/** One signature of Standard Webhooks, with its version. */
export function standardSignature(request: RecordedRequest, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const id = headerOf(request, 'webhook-id')
  const timestamp = headerOf(request, 'webhook-timestamp')
  const digest = createHmac('sha256', key)
    .update(`${id}.${timestamp}.`)
    .update(request.body)
    .digest('base64')
  return `v1,${digest}`
}

/** By the exact spelling of the wire; empty when there is none. */
export function headerOf({ headers }: Pick<RecordedRequest, 'headers'>, name: string): string {
  return headers.find(([each]) => each === name)?.[1] ?? ''
}
