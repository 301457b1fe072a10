// The text of the signature header over any bytes, by any key, in the platform's form or a wrong one.
import { constants, sign, type KeyObject } from 'node:crypto'

export interface SignatureForm {
  readonly hash?: 'sha1' | 'sha256' | 'sha512'
  readonly padding?: 'pkcs1' | 'pss'
}

const PADDINGS = {
  pkcs1: { padding: constants.RSA_PKCS1_PADDING },
  pss: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
} as const

export function signBody(
  body: Uint8Array | string,
  key: KeyObject,
  { hash = 'sha256', padding = 'pkcs1' }: SignatureForm = {},
): string {
  return sign(hash, Buffer.from(body), { key, ...PADDINGS[padding] }).toString('base64')
}
