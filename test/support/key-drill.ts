// A receiver that gets its keys from a scripted key endpoint, and a clock that a drill moves by hand.
import { generateKeyPairSync } from 'node:crypto'
import {
  createReceiver,
  remoteKey,
  type Receiver,
  type RemoteKeyOptions,
  type RemoteKeySource,
} from '@thunderstack-webhooks/receiver'
import { signDelivery } from '@thunderstack-webhooks/receiver/testing'
import { startEndpoint, type Answer, type FullAnswer } from './scripted-endpoint.ts'

export interface KeyPair {
  readonly publicKeyPem: string
  readonly privateKeyPem: string
}

export interface KeyDrill extends AsyncDisposable {
  readonly receiver: Receiver
  readonly source: RemoteKeySource
  /** What came of a delivery that this key signed: `verified`, or the code of the refusal. */
  deliver(pair: KeyPair): Promise<string>
  advance(ms: number): void
  /** Requests that the key endpoint got so far. */
  countRequests(): number
  readHeader(requestIndex: number, name: string): string | undefined
}

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T00:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

export function generateKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

/** The endpoint's answer with these keys: one as the platform publishes it, several as a list. */
export function serveKeys(
  [first, ...more]: readonly KeyPair[],
  headers: Readonly<Record<string, string>> = {},
): FullAnswer {
  const pems = [first, ...more].map((pair) => pair?.publicKeyPem)
  return { status: 200, headers, body: JSON.stringify({ data: more.length > 0 ? pems : pems[0] }) }
}

export async function startKeyDrill(
  answers: readonly Answer[],
  options: RemoteKeyOptions = {},
): Promise<KeyDrill> {
  const endpoint = await startEndpoint(answers)
  let now = Date.parse('2026-01-01T00:00:00Z')
  const source = remoteKey(endpoint.url, options)
  const receiver = createReceiver({ keys: source, now: () => now, maxSkew: false })
  return {
    receiver,
    source,
    async deliver(pair) {
      const result = await receiver.safeVerify(await signDelivery(EVENT, pair))
      return result.kind === 'verified' ? 'verified' : result.error.code
    },
    advance(ms) {
      now += ms
    },
    countRequests: () => endpoint.requests.length,
    readHeader(requestIndex, name) {
      const headers = endpoint.requests[requestIndex]?.headers ?? []
      return headers.find(([key]) => key.toLowerCase() === name)?.[1]
    },
    [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose](),
  }
}
