// What the tests of every door begin with: one event, a receiver of the test key, an upload by hand.
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import {
  createReceiver,
  staticKey,
  type AnyWebhookError,
  type Receiver,
  type ReceiverOptions,
} from '../../receiver/src/index.ts'
import { signDelivery, testKeys } from '../../receiver/src/testing/index.ts'

export { serve, type DoorServer } from './serve.ts'

export const PATH = '/webhooks/thunderstack'

export const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

/** As another JSON library may write it. Nobody who parses and writes it again gets these bytes. */
export const ODD_SPELLING =
  '{ "eventType":"NODE_STATUS_UPDATED","eventTimestamp":"2026-01-01T12:00:00Z",\n' +
  '"details":{"status":"RUNNING","nodeId":"node-\\u0031"},"nodeId":"node-1","note":"\u{1F680}" }\n'

export interface DoorStage {
  readonly receiver: Receiver
  /** What `onError` was told, in order. */
  readonly errors: readonly AnyWebhookError[]
  /** The digest of each delivery that a handler had. */
  readonly handled: readonly string[]
}

export function stageReceiver(options: Partial<ReceiverOptions> = {}): DoorStage {
  const errors: AnyWebhookError[] = []
  const handled: string[] = []
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    maxSkew: false,
    onError: (error) => {
      errors.push(error)
    },
    ...options,
  })
  receiver.on('NODE_STATUS_UPDATED', (_event, { bodySha256 }) => {
    handled.push(bodySha256)
  })
  return { receiver, errors, handled }
}

/** A receiver that verifies and then refuses, so that the report tells where the genuine bytes came from. */
export function stageRefusal(): DoorStage {
  return stageReceiver({ expect: { nodeId: 'another-node' } })
}

export async function post(
  origin: string,
  content: object | string | Uint8Array = EVENT,
  path = PATH,
): Promise<Response> {
  const { method, headers, body } = await signDelivery(content)
  return fetch(origin + path, { method, headers: { ...headers }, body })
}

/** A chunked upload that the caller feeds, and the status of its answer. */
export function openUpload(
  origin: string,
  headers: OutgoingHttpHeaders,
): { upload: ReturnType<typeof httpRequest>; answered: Promise<number | undefined> } {
  const upload = httpRequest(origin + PATH, { method: 'POST', headers })
  const answered = once(upload, 'response').then(([response]) => {
    const { statusCode } = (response as IncomingMessage).resume()
    return statusCode
  })
  // A failure before the answer rejects `answered`; the end of the test may break the connection after it.
  upload.on('error', () => undefined)
  answered.catch(() => undefined)
  return { upload, answered }
}
