// The signature of `hmac` and `texture`: one header with 64 lower-case hex digits. Knows neither the header's name nor a time.
import { verifyHmac, type HmacKey } from '@thunderstack-webhooks/shared'
import { findSecret } from './find-secret.ts'
import { readHeader } from './read-header.ts'
import { refuseForm } from './signature-refusals.ts'

/** The place of the key that made it. Throws a coded error otherwise. */
export async function checkHexSignature(
  body: Uint8Array,
  header: string,
  values: readonly string[],
  keys: readonly HmacKey[],
  status: 401 | 403,
): Promise<number> {
  const text = readHeader(header, values, status)
  if (text === '')
    throw refuseForm(header, 'empty', '64 lower-case hex digits: it is empty', status)
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw refuseForm(header, 'not-hex', '64 lower-case hex digits', status)
  }
  return findSecret(keys, (key) => verifyHmac(body, text, [key]), status)
}
