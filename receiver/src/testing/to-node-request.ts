// A signed delivery as an injected request, for light-my-request and for Fastify's `inject`.
import type { SignedDelivery } from './sign-delivery.ts'

export interface InjectedRequest {
  method: 'POST'
  url: string
  headers: Record<string, string>
  /** A Buffer, as light-my-request wants its bytes: any other object it writes out as JSON. */
  payload: Uint8Array
}

/**
 * @example
 * const response = await app.inject(toNodeRequest(await signDelivery(event)))
 */
export function toNodeRequest(
  { method, headers, body }: SignedDelivery,
  url = '/webhooks/thunderstack',
): InjectedRequest {
  return { method, url, headers: { ...headers }, payload: Buffer.from(body) }
}
