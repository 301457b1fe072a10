// One HTTP request to one reply, whatever the framework: checks, verification, hand-over, report. Never rejects.
import { checkRequest } from './check-request.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import { toWebhookError } from './errors/to-webhook-error.ts'
import type { BodySource } from './errors/webhook-error.ts'
import type { HandOver, WaitUntil } from './hand-over.ts'
import type { HeadersInput } from './headers.ts'
import { formatRefusal, formatSuccess, type Reply } from './reply.ts'
import { verifyDelivery, type VerifySettings } from './verify.ts'

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

export interface ReceiveSettings extends VerifySettings {
  readonly handOver: HandOver
  readonly report: (error: AnyWebhookError) => Promise<void>
}

export async function receiveRequest(
  request: IncomingRequest,
  settings: ReceiveSettings,
): Promise<Reply> {
  const { bodySource } = request
  try {
    checkRequest(request.method, request.headers, settings.maxBodyBytes)
    const body = await request.readBody(settings.maxBodyBytes)
    const delivery = await verifyDelivery({ headers: request.headers, body }, settings, bodySource)
    return formatSuccess(await settings.handOver(delivery, request.waitUntil))
  } catch (caught) {
    const error = toWebhookError(caught, { bodySource })
    await settings.report(error)
    return formatRefusal(error)
  }
}
