// Whether a request was signed as its scheme says, by Node's own cryptography: no code of ours but this takes part.
import { createHmac, verify } from 'node:crypto'
import type { RecordedRequest } from './scripted-endpoint.ts'

export type SchemeName = 'hmac' | 'texture' | 'standard' | 'thunderstack'

/** `secret`: of `thunderstack` the public key as PEM. Undefined when nothing is wrong. */
export function findSignatureFault(
  scheme: SchemeName,
  { headers, body }: Pick<RecordedRequest, 'headers' | 'body'>,
  secret: string,
): string | undefined {
  const read = (name: string): string => headers.find(([sent]) => sent === name)?.[1] ?? ''
  switch (scheme) {
    case 'thunderstack': {
      const signature = Buffer.from(read('X-ThunderStack-Signature'), 'base64')
      return verify('sha256', body, secret, signature) ? undefined : 'not signed by that key'
    }
    case 'hmac':
    case 'texture': {
      const header = scheme === 'hmac' ? 'X-Webhook-Signature' : 'Texture-Signature'
      const code = createHmac('sha256', secret).update(body).digest('hex')
      return read(header) === code ? undefined : `${header} is not ${code}`
    }
    case 'standard': {
      const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
      const code = createHmac('sha256', key)
        .update(`${read('webhook-id')}.${read('webhook-timestamp')}.`)
        .update(body)
        .digest('base64')
      const isIn = read('webhook-signature').split(' ').includes(`v1,${code}`)
      return isIn ? undefined : `webhook-signature has no v1,${code}`
    }
  }
}
