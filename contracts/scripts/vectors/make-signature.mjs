// Signatures of the vectors' keys, the right kind by default, and what wrong ones are made of. Deterministic.
import { createHash, sign as signBytes } from 'node:crypto'
import { KEYS } from './keys.mjs'

/** The text of the header. */
export function sign(body, key, { hash = 'sha256', ...padding } = {}) {
  return signBytes(hash, Buffer.from(body), { key: KEYS[key].privateKeyPem, ...padding }).toString(
    'base64',
  )
}

export function digest(body) {
  return createHash('sha256').update(body).digest()
}

export function flipBit(bytes, index) {
  const copy = Buffer.from(bytes)
  copy[index] ^= 1
  return copy
}
