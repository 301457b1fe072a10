// node:http in front of a Lambda handler: collects the request and makes the event that an AWS service would.
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type {
  LambdaReceiverEvent,
  LambdaReceiverResult,
} from '@thunderstack-webhooks/receiver/lambda'
import type { Listener } from '../serve.ts'

type Handler = (event: LambdaReceiverEvent) => Promise<LambdaReceiverResult>
type ToEvent = (incoming: IncomingMessage, body: Buffer) => LambdaReceiverEvent

export function gateLambda(handler: Handler, toEvent: ToEvent): Listener {
  return async (incoming, response) => {
    const body = await buffer(incoming).catch(() => undefined)
    // A service calls no function for half a request.
    if (!body) return
    const result = await handler(toEvent(incoming, body))
    response.statusCode = result.statusCode
    response.setHeaders(new Map(Object.entries(result.headers ?? {}))).end(result.body)
  }
}

/** A REST API with `application/json` among its binary media types. */
export function toRestEvent(incoming: IncomingMessage, body: Buffer): LambdaReceiverEvent {
  const multiValueHeaders: Record<string, string[]> = {}
  for (const [name, value] of listHeaders(incoming)) (multiValueHeaders[name] ??= []).push(value)
  return {
    httpMethod: incoming.method ?? '',
    path: readPath(incoming),
    headers: Object.fromEntries(listHeaders(incoming)),
    multiValueHeaders,
    body: body.length === 0 ? null : body.toString('base64'),
    isBase64Encoded: body.length > 0,
  }
}

/** An HTTP API, or a function URL: the body as text, repeated headers joined. */
export function toHttpEvent(incoming: IncomingMessage, body: Buffer): LambdaReceiverEvent {
  const headers: Record<string, string> = {}
  for (const [name, value] of listHeaders(incoming)) {
    const key = name.toLowerCase()
    headers[key] = key in headers ? `${headers[key]},${value}` : value
  }
  return {
    rawPath: readPath(incoming),
    requestContext: { http: { method: incoming.method ?? '' } },
    headers,
    ...(body.length > 0 && { body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body) }),
    isBase64Encoded: false,
  }
}

function* listHeaders({ rawHeaders }: IncomingMessage): Generator<readonly [string, string]> {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    yield [rawHeaders[index]!, rawHeaders[index + 1]!]
  }
}

function readPath({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0]!
}
