// One HTTP request to a platform, exactly as given, and its answer held to openapi.yaml.
import { request as sendRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { checkResponse, OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import { expect } from 'vitest'

export interface RequestParts {
  readonly method?: string
  /** Not normalised: double slashes and odd escapes reach the platform as they are. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface PlainAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Parsed when it is JSON, text otherwise. */
  readonly body: unknown
}

export async function send(url: string, parts: RequestParts): Promise<PlainAnswer> {
  const { hostname, port } = new URL(url)
  const { promise, resolve, reject } = Promise.withResolvers<PlainAnswer>()
  const request = sendRequest(
    {
      hostname,
      port,
      method: parts.method ?? 'GET',
      path: parts.path,
      headers: {
        connection: 'close',
        // Node frames the body of a DELETE only when told its length.
        ...(parts.body !== undefined && { 'content-length': Buffer.byteLength(parts.body) }),
        ...parts.headers,
      },
    },
    (response) => {
      const { statusCode = 0, headers } = response
      text(response)
        .then((content) => {
          const isJson = headers['content-type']?.startsWith('application/json') === true
          const body: unknown = isJson && content !== '' ? JSON.parse(content) : content
          resolve({ status: statusCode, headers, body })
        })
        .catch(reject)
    },
  )
  request.on('error', reject)
  request.end(parts.body)
  return promise
}

export interface ContractCall {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  /** Default: the operation's own. */
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** A value is sent as JSON, text and bytes as they are. */
  readonly body?: unknown
  /** Default: the platform's own token; `null` sends none. */
  readonly token?: string | null
}

/** Calls an operation of the contract and fails the test when the contract does not have the answer. */
export async function callOperation(
  platform: { readonly url: string; readonly token: string },
  operationId: OperationId,
  call: ContractCall = {},
): Promise<PlainAnswer> {
  const { method, path } = OPERATIONS[operationId]
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => call.params?.[name] ?? '')
  const token = call.token === undefined ? platform.token : call.token
  const answer = await send(platform.url, {
    method: call.method ?? method,
    path: call.query === undefined ? filled : `${filled}?${call.query}`,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...call.headers,
    },
    ...(call.body !== undefined && { body: encode(call.body) }),
  })
  expectDocumented(operationId, answer)
  return answer
}

export function expectDocumented(operationId: OperationId, answer: PlainAnswer): void {
  const { status, headers, body } = answer
  const verdict = checkResponse(operationId, status, headers, body)
  expect(verdict, `${operationId} answered ${status}`).toEqual({ kind: 'valid' })
}

/** The message of a refusal; empty when there is none. */
export function messageOf({ body }: Pick<PlainAnswer, 'body'>): string {
  const { error = body } = body as { error?: unknown }
  const { message } = error as { message?: unknown }
  return typeof message === 'string' ? message : ''
}

function encode(body: unknown): string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
}
