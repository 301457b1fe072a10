// A signed delivery as a Fetch API Request.
import type { SignedDelivery } from './sign-delivery.ts'

/**
 * @example
 * const response = await receiver.handle(toFetchRequest(await signDelivery(event)))
 */
export function toFetchRequest(
  { method, headers, body }: SignedDelivery,
  url = 'https://receiver.test/webhooks/thunderstack',
): Request {
  return new Request(url, { method, headers: { ...headers }, body })
}
