// One side of a comparison of verifiers, and the request that all of them are given.
import { formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'

export interface Verifier {
  /** From the body's bytes to the parsed event; throws when it is not genuine. */
  readonly verify: () => unknown
  /** The primitive alone. */
  readonly isGenuine: () => boolean
}

export const BODY = Buffer.from(
  formatNodeStatusUpdated({ nodeId: '0'.repeat(32), status: 'RUNNING', occurredAt: Date.now() }),
)

/** As node:http gives them, without a signature. */
export const HEADERS: Readonly<Record<string, string>> = {
  host: 'receiver.example',
  'user-agent': 'bench',
  accept: '*/*',
  'accept-encoding': 'gzip, deflate',
  'content-type': 'application/json',
  'content-length': String(BODY.byteLength),
  connection: 'keep-alive',
}
