// One HTTP request to one reply, whatever the framework: checks, verification, hand-over, report. Never rejects.
import { checkRequest } from './check-request.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import { toWebhookError } from './errors/to-webhook-error.ts'
import type { BodySource } from './errors/webhook-error.ts'
import type { WaitUntil } from './hand-over.ts'
import type { HeadersInput } from './headers.ts'
import { formatRefusal, formatSuccess, type Reply } from './reply.ts'
import type { Rules } from './rules.ts'

/** What a door supplies about a request. */
export interface IncomingRequest {
  readonly method: string
  readonly headers: HeadersInput
  readonly bodySource: BodySource
  /**
   * The exact bytes. Throws BodyTooLargeError beyond `limit` without holding more than that, BodyAlreadyParsedError when
   * another reader was first, BodyIncompleteError when the upload breaks off.
   */
  readBody(limit: number): Promise<Uint8Array>
  /** Told, under `ack: 'early'`, of work that outlives the answer. For runtimes that would end it. */
  readonly waitUntil?: WaitUntil | undefined
}

export async function receiveRequest<Delivery>(
  request: IncomingRequest,
  rules: Pick<Rules<Delivery>, 'maxBodyBytes' | 'verify' | 'handOver' | 'challenge'>,
  report: (error: AnyWebhookError) => Promise<void>,
): Promise<Reply> {
  const { headers, bodySource } = request
  try {
    checkRequest(request.method, headers, rules.maxBodyBytes)
    const body = await request.readBody(rules.maxBodyBytes)
    const delivery = await rules.verify({ headers, body }, bodySource)
    return formatSuccess(await rules.handOver(delivery, request.waitUntil))
  } catch (caught) {
    const error = toWebhookError(caught, { bodySource })
    await report(error)
    return formatRefusal(error, rules.challenge)
  }
}
