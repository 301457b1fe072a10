// Keys that the owner hands over. Nothing is fetched, nothing expires.
import { importRsaPublicKey, type RsaPublicKey } from '@thunderstack-webhooks/shared'
import type { KeySource } from './key-source.ts'
import { parseKey, type KeyMaterial } from './parse-key.ts'

/**
 * A fixed key, or several during a rotation. Text is repaired where its meaning is clear (literal `\n`, one line, blanks
 * for line ends, bare base64), and refused with the reason otherwise: private keys, certificates, other algorithms, fewer
 * than 2048 or more than 16384 bits, placeholders. Throws KeyInvalidError at once, so a bad setting stops the start.
 *
 * @example
 * createReceiver({ keys: staticKey(process.env.THUNDERSTACK_PUBLIC_KEY ?? '') })
 */
export function staticKey(material: KeyMaterial): KeySource {
  const spkis = parseKey(material)
  let imported: Promise<readonly RsaPublicKey[]> | undefined
  return {
    keys() {
      imported ??= Promise.all(spkis.map((spki) => importRsaPublicKey(spki)))
      return imported
    },
  }
}
