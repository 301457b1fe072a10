// A reply in the shape that the sender of the event understands. All four take status, headers and text.
import { STATUS_CODES } from 'node:http'
import type { Reply } from '../../reply.ts'
import type { LambdaReceiverEvent } from './lambda-event.ts'

export interface LambdaReceiverResult {
  statusCode: number
  /** For load balancers, which ask for it. */
  statusDescription?: string
  headers?: Record<string, string>
  /** For load balancers whose target group has multi-value headers: they ignore `headers`. */
  multiValueHeaders?: Record<string, string[]>
  body: string
  isBase64Encoded: boolean
}

export function formatResult(
  { status, headers, body }: Reply,
  event: LambdaReceiverEvent,
): LambdaReceiverResult {
  const result = { statusCode: status, body, isBase64Encoded: false }
  if (!event.requestContext?.elb) return { ...result, headers: { ...headers } }
  const statusDescription = `${status} ${STATUS_CODES[status] ?? ''}`.trim()
  if (!event.multiValueHeaders) return { ...result, statusDescription, headers: { ...headers } }
  const multiValueHeaders = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value]]),
  )
  return { ...result, statusDescription, multiValueHeaders }
}
