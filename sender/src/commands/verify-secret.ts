// A signature of a scheme with a shared secret, and what is wrong in words. Never quotes the secret.
import {
  importHmacSecret,
  importStandardSecret,
  importTextureSecret,
  verifyHmac,
  verifyStandard,
  verifyTexture,
} from '@thunderstack-webhooks/shared'
import { ConfigError } from '../config/config-error.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { Flags } from './program.ts'

export interface SignedRequest {
  readonly signature: string
  readonly body: Uint8Array
  /** Signed by the scheme `standard` alone. */
  readonly id: Flags[string]
  readonly timestamp: Flags[string]
}

/** Undefined when that secret signed exactly these bytes. */
export async function findSecretProblem(
  scheme: Exclude<Scheme, 'thunderstack'>,
  secret: string,
  request: SignedRequest,
): Promise<string | undefined> {
  if (secret === '')
    throw new ConfigError('--secret-file: expected the text of the secret, got none')
  const isGenuine = await verify(scheme, secret, request)
  return isGenuine
    ? undefined
    : 'this secret did not sign these bytes: check for a trailing newline, re-serialised JSON or another secret'
}

function verify(
  scheme: Exclude<Scheme, 'thunderstack'>,
  secret: string,
  { signature, body, id, timestamp }: SignedRequest,
): Promise<boolean> {
  switch (scheme) {
    case 'hmac':
      return verifyHmac(body, signature, [importHmacSecret(secret)])
    case 'texture':
      return verifyTexture(body, signature, [importTextureSecret(secret)])
    case 'standard': {
      const key = importStandardSecret(secret)
      if (!key)
        throw new ConfigError(
          '--secret-file: expected whsec_ and base64, as the scheme standard has it',
        )
      const message = { id: given('id', id), timestamp: given('timestamp', timestamp), body }
      return verifyStandard(message, signature, [key])
    }
  }
}

function given(name: 'id' | 'timestamp', text: Flags[string]): string {
  if (typeof text === 'string') return text
  throw new ConfigError(
    `--${name}: expected the text of webhook-${name}, which the scheme standard signs, got none`,
  )
}
