// What createReceiver puts together: the rules of one scheme. ThunderStack's are in open-thunderstack.ts, all others come with
// the object that is given as `scheme`, so that a bundle has only those it names.
import type { DeliveryInput } from './delivery.ts'
import type { BodySource } from './errors/webhook-error.ts'
import type { HandOver } from './hand-over.ts'

export interface Rules<Delivery, On = unknown> {
  readonly maxBodyBytes: number
  /** The name of the signature header, which a 401 asks for. */
  readonly challenge: string
  /** Throws a WebhookError, with diagnostics as far as they are known; a TypeError for headers that are none. */
  readonly verify: (input: DeliveryInput, bodySource?: BodySource) => Promise<Delivery>
  readonly handOver: HandOver<Delivery>
  readonly on: On
  readonly ready: () => Promise<void>
  readonly idle: () => Promise<void>
}
