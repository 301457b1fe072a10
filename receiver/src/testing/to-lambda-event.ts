// A signed delivery as the event that a Lambda function would be invoked with.
import { formatBase64 } from '@thunderstack-webhooks/shared'
import type { LambdaReceiverEvent } from '../adapters/lambda/lambda-event.ts'
import type { SignedDelivery } from './sign-delivery.ts'

export interface LambdaEventOptions {
  /** API Gateway REST API, HTTP API (payload format 2.0), function URL, or Application Load Balancer. */
  readonly version: 'rest' | 'http' | 'url' | 'alb'
  /** Without it the body is text, as all four send JSON unless told otherwise: what is not UTF-8 is lost, as it is there. */
  readonly base64?: boolean
  readonly path?: string
}

/**
 * @example
 * const result = await handler(toLambdaEvent(await signDelivery(event), { version: 'http' }))
 */
export function toLambdaEvent(
  { method, headers, body }: SignedDelivery,
  { version, base64 = false, path = '/webhooks/thunderstack' }: LambdaEventOptions,
): LambdaReceiverEvent {
  const content = {
    body: base64 ? formatBase64(body) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
    isBase64Encoded: base64,
  }
  const lowerCase = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  switch (version) {
    case 'rest':
      return {
        ...content,
        httpMethod: method,
        path,
        headers: { ...headers },
        multiValueHeaders: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, [value]]),
        ),
        requestContext: { stage: 'test' },
      }
    case 'http':
    case 'url':
      return {
        ...content,
        rawPath: path,
        headers: lowerCase,
        requestContext: { stage: '$default', http: { method } },
      }
    case 'alb':
      return {
        ...content,
        httpMethod: method,
        path,
        headers: lowerCase,
        requestContext: { elb: {} },
      }
  }
}
