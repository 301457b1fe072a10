// Rows about the signature header, from another case to another scheme. The body is genuine in every row.
import { constants, createHmac, privateEncrypt } from 'node:crypto'
import { THUNDERSTACK_SIGNATURE_HEADER } from '../../../shared/src/headers.ts'
import { genuineBody } from './genuine-body.mjs'
import { KEYS } from './keys.mjs'
import { digest, flipBit, sign } from './make-signature.mjs'

const BODY = genuineBody()
const MISSING = { code: 'ERR_SIGNATURE_MISSING' }
const DUPLICATED = { code: 'ERR_SIGNATURE_DUPLICATED', mayDiffer: true }
const MALFORMED = { code: 'ERR_SIGNATURE_MALFORMED' }
/** The genuine signature is in there, in a spelling that others may read. */
const RESPELT = { ...MALFORMED, mayDiffer: true }
const MISMATCH = { code: 'ERR_SIGNATURE_MISMATCH' }

export function listHeaderRows() {
  const text = sign(BODY, 'test')
  const bytes = Buffer.from(text, 'base64')
  const unpadded = text.replace(/=+$/, '')
  const lastBits = `${unpadded.slice(0, -1)}${String.fromCharCode(unpadded.charCodeAt(unpadded.length - 1) + 1)}==`
  return [
    {
      id: 'header-lower-case',
      why: 'Names of headers have no case; proxies and HTTP/2 write them in small letters.',
      name: THUNDERSTACK_SIGNATURE_HEADER.toLowerCase(),
    },
    {
      id: 'header-upper-case',
      why: 'Names of headers have no case.',
      name: THUNDERSTACK_SIGNATURE_HEADER.toUpperCase(),
    },
    {
      id: 'signature-missing',
      why: 'Without a signature anybody could have sent it.',
      signatures: [],
      ...MISSING,
    },
    {
      id: 'signature-empty',
      why: 'An empty header is no signature.',
      signatures: [''],
      ...MALFORMED,
    },
    {
      id: 'signature-twice-equal',
      why: 'Two headers are no request of the platform; which of them counts differs from server to server.',
      signatures: [text, text],
      ...DUPLICATED,
    },
    {
      id: 'signature-twice-second-wrong',
      why: 'Which of two headers counts differs from server to server.',
      signatures: [text, 'AAAA'],
      ...DUPLICATED,
    },
    {
      id: 'signature-twice-first-wrong',
      why: 'Which of two headers counts differs from server to server.',
      signatures: ['AAAA', text],
      ...DUPLICATED,
    },
    {
      id: 'signature-joined',
      why: 'Two headers, as a proxy joins them.',
      signatures: [`${text}, ${text}`],
      ...DUPLICATED,
    },
    {
      id: 'signature-not-base64',
      why: 'It has characters that base64 has not.',
      signatures: ['not base64!'],
      ...MALFORMED,
    },
    {
      id: 'signature-base64url',
      why: 'The alphabet is that of standard base64, or one signature would have two spellings.',
      signatures: [unpadded.replaceAll('+', '-').replaceAll('/', '_')],
      ...RESPELT,
    },
    {
      id: 'signature-without-padding',
      why: 'Standard base64 ends in its padding.',
      signatures: [unpadded],
      ...RESPELT,
    },
    {
      id: 'signature-half-padding',
      why: 'One of the two padding characters is gone.',
      signatures: [`${unpadded}=`],
      ...RESPELT,
    },
    {
      id: 'signature-unused-bits',
      why: 'The last character carries four bits that nobody reads; they have to be zero, or one signature would have 16 spellings.',
      signatures: [lastBits],
      ...RESPELT,
    },
    {
      id: 'signature-blank-inside',
      why: 'A blank is no character of base64.',
      signatures: [`${text.slice(0, 100)} ${text.slice(100)}`],
      ...RESPELT,
    },
    {
      id: 'signature-quoted',
      why: 'The value is the signature and nothing around it.',
      signatures: [`"${text}"`],
      ...RESPELT,
    },
    {
      id: 'signature-prefixed',
      why: 'Other schemes name their hash in front; this one does not.',
      signatures: [`sha256:${text}`],
      ...MALFORMED,
    },
    {
      id: 'signature-hexadecimal',
      why: 'The encoding is base64.',
      signatures: [bytes.toString('hex')],
      ...MALFORMED,
    },
    {
      id: 'signature-half',
      why: 'Half a signature is none.',
      signatures: [bytes.subarray(0, 128).toString('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-byte-short',
      why: 'A signature is exactly as long as the modulus of its key.',
      signatures: [bytes.subarray(0, -1).toString('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-byte-long',
      why: 'A signature is exactly as long as the modulus of its key; the openssl command reads so many bytes and forgives the rest.',
      signatures: [Buffer.concat([bytes, Buffer.alloc(1)]).toString('base64')],
      ...RESPELT,
    },
    {
      id: 'signature-of-longer-key',
      why: 'No key that the receiver has makes 512 bytes.',
      signatures: [Buffer.alloc(512, 1).toString('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-zero',
      why: 'All bits are zero.',
      signatures: [Buffer.alloc(256).toString('base64')],
      ...MISMATCH,
    },
    {
      id: 'signature-bit-flipped',
      why: 'One bit of the signature differs.',
      signatures: [flipBit(bytes, 200).toString('base64')],
      ...MISMATCH,
    },
    {
      id: 'signature-hmac',
      why: 'An HMAC whose secret is the public key, which everybody has.',
      signatures: [createHmac('sha256', KEYS.test.publicKeyPem).update(BODY).digest('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-pss',
      why: 'The padding is PKCS #1 v1.5, not PSS.',
      signatures: [sign(BODY, 'test', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 })],
      ...MISMATCH,
    },
    {
      id: 'signature-sha1',
      why: 'The hash is SHA-256.',
      signatures: [sign(BODY, 'test', { hash: 'sha1' })],
      ...MISMATCH,
    },
    {
      id: 'signature-sha512',
      why: 'The hash is SHA-256.',
      signatures: [sign(BODY, 'test', { hash: 'sha512' })],
      ...MISMATCH,
    },
    {
      id: 'signature-bare-digest',
      why: 'What is padded has to say which hash it is.',
      signatures: [privateEncrypt(KEYS.test.privateKeyPem, digest(BODY)).toString('base64')],
      ...MISMATCH,
    },
    {
      id: 'signature-of-hex-digest',
      why: 'Signed is the body, not the hexadecimal text of its digest.',
      signed: digest(BODY).toString('hex'),
      ...MISMATCH,
    },
  ]
}
