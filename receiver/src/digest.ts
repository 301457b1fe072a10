// SHA-256 on WebCrypto, which every supported runtime has.
import { formatHex } from '@thunderstack-webhooks/shared'

/** Lower-case hex. */
export async function digestSha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return formatHex(new Uint8Array(digest))
}
