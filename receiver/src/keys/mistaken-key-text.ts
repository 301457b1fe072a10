// Texts that are often given in place of a key, by their beginning: what it is, and what to do. Reads no key.
import { KeyInvalidError } from '../errors/key-errors.ts'

const MISTAKES: readonly (readonly [beginning: RegExp, reason: string, hint: string])[] = [
  [/^https?:/, 'it is a URL', 'Use remoteKey(url).'],
  [/^ssh-/, 'it is an OpenSSH key', 'Convert it: ssh-keygen -e -m PKCS8 -f key.pub'],
  [/^sha256:/, 'it is a fingerprint', 'Give the key itself.'],
  [/^whsec_/, 'it is a shared secret', 'Give the RSA public key.'],
  // The base64 of every DER key of 2048 bits and more begins with MII.
  [
    /^[\w-]{1,40}(?:_|\s*[:=]\s*)MII/,
    'something stands in front of it',
    'Remove what comes before MII.',
  ],
]

export function checkMistakes(text: string): void {
  for (const [beginning, reason, hint] of MISTAKES) {
    if (beginning.test(text)) throw new KeyInvalidError(reason, hint)
  }
}
