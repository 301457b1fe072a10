// A signed delivery as a Fetch API Request.
import type { SignedDelivery } from './sign-delivery.ts'

const ORIGIN = 'https://receiver.test'

/**
 * A path alone does as `url`: the host is then `receiver.test`.
 *
 * @example
 * const response = await receiver.handle(toFetchRequest(await signDelivery(event)))
 */
export function toFetchRequest(
  { method, headers, body }: SignedDelivery,
  url = '/webhooks/thunderstack',
): Request {
  return new Request(new URL(url, ORIGIN), { method, headers: { ...headers }, body })
}
