// SHA-256 on WebCrypto alone, for runtimes without node:crypto.
import { formatHex } from '@thunderstack-webhooks/shared'
import type { DigestRuntime } from './digest-runtime.ts'

export const runtime: DigestRuntime = {
  async digestSha256(bytes) {
    const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
    return formatHex(new Uint8Array(digest))
  },
}
