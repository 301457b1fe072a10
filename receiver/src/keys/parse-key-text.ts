// Key text as it survives settings forms, .env files and JSON: PEM in every usual damage, or bare base64.
import { parseBase64 } from '@thunderstack-webhooks/shared'
import { KeyInvalidError } from '../errors/key-errors.ts'
import { checkMistakes } from './mistaken-key-text.ts'
import { parseDerKey } from './parse-der-key.ts'
import { PRIVATE_KEY_HINT } from './private-key-hint.ts'
import type { RsaNumbers } from './rsa-numbers.ts'

const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g
const PUBLIC_LABELS = ['PUBLIC KEY', 'RSA PUBLIC KEY']

/** One or more keys. Throws KeyInvalidError with the reason. */
export function parseKeyText(text: string): RsaNumbers[] {
  const repaired = removeQuotes(text.replaceAll(/\\+[rn]/g, '\n').trim())
  if (repaired === '') throw new KeyInvalidError('it is empty', 'Is the setting filled in?')
  if (repaired.includes('-----BEGIN')) return parsePem(repaired)
  return [parseDerKey(parseBareBase64(repaired))]
}

function parsePem(text: string): RsaNumbers[] {
  const blocks = [...text.matchAll(PEM_BLOCK)]
  if (blocks.length === 0) throw new KeyInvalidError('its PEM has no matching END line')
  return blocks.map(([, label = '', body = '']) => {
    checkLabel(label)
    const der = parseBase64(removeBlanks(body))
    if (!der) throw new KeyInvalidError('its PEM is not base64; is part of it missing?')
    return parseDerKey(der)
  })
}

function checkLabel(label: string): void {
  if (PUBLIC_LABELS.includes(label)) return
  if (label.includes('PRIVATE KEY')) {
    throw new KeyInvalidError('it is a private key', PRIVATE_KEY_HINT)
  }
  if (label.includes('CERTIFICATE')) {
    throw new KeyInvalidError(
      'it is a certificate',
      'Convert it: openssl x509 -pubkey -noout -in cert.pem',
    )
  }
  throw new KeyInvalidError(`its PEM is labelled ${label}, not ${PUBLIC_LABELS.join(' or ')}`)
}

function parseBareBase64(text: string): Uint8Array {
  checkMistakes(text)
  const der = parseBase64(removeBlanks(text))
  if (der) return der
  throw new KeyInvalidError(
    'it is neither PEM, nor base64 of a key, nor JSON',
    'Is it a placeholder or a file name?',
  )
}

// As .env files leave them when a reader does not take them off.
function removeQuotes(text: string): string {
  return /^(["'])[^"']*\1$/.test(text) ? text.slice(1, -1).trim() : text
}

function removeBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}
