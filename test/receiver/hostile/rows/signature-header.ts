// The signature header, from missing to monstrous. The body is genuine in every row.
import {
  LONGER_KEY,
  OTHER_KEY,
  post,
  SIGNATURE,
  sign,
  type HostileRequest,
} from '../../../support/hostile-request.ts'
import type { Family, Row, RowEvent } from '../row.ts'

const MISSING = { status: 401, code: 'ERR_SIGNATURE_MISSING' } as const
const DUPLICATED = { status: 403, code: 'ERR_SIGNATURE_DUPLICATED' } as const
const MALFORMED = { status: 403, code: 'ERR_SIGNATURE_MALFORMED' } as const
const MISMATCH = { status: 403, code: 'ERR_SIGNATURE_MISMATCH' } as const

/** The header lines, made from the genuine text. */
type Respell = (text: string) => readonly string[]

const respelt = (respell: Respell) => (event: RowEvent) => {
  const body = JSON.stringify(event)
  return post(body, { signatures: respell(sign(body)) })
}

const signedBy = (options: Parameters<typeof sign>[1]) => (event: RowEvent) => {
  const body = JSON.stringify(event)
  return post(body, { signatures: [sign(body, options)] })
}

function renamed(event: RowEvent): HostileRequest {
  const request = post(event)
  const headers = request.headers.map(
    ([name, value]) => [name === SIGNATURE ? name.toUpperCase() : name, value] as const,
  )
  return { ...request, headers }
}

/** Base64 of the same bytes in another spelling: the last characters carry bits that nobody reads. */
function setUnusedBits(text: string): string {
  const last = text.at(-3)!
  return `${text.slice(0, -3)}${String.fromCharCode(last.charCodeAt(0) + 1)}==`
}

const ROWS: readonly Row[] = [
  { request: 'as the platform sends it', build: post, status: 200 },
  { request: 'its name in capitals', build: renamed, status: 200, reason: 'names have no case' },
  {
    request: 'blanks and a tab around it',
    build: respelt((text) => [` \t ${text} \t `]),
    status: 200,
    reason: 'not part of the value (RFC 9110, 5.5)',
  },
  { request: 'missing', build: respelt(() => []), ...MISSING },
  { request: 'empty', build: respelt(() => ['']), ...MALFORMED },
  { request: 'blanks alone', build: respelt(() => ['   ']), ...MALFORMED },
  { request: 'twice, equal', build: respelt((text) => [text, text]), ...DUPLICATED },
  { request: 'twice, the second wrong', build: respelt((text) => [text, 'AAAA']), ...DUPLICATED },
  { request: 'twice, the first wrong', build: respelt((text) => ['AAAA', text]), ...DUPLICATED },
  { request: 'twice, one empty', build: respelt((text) => ['', text]), ...DUPLICATED },
  { request: 'joined with a comma', build: respelt((text) => [`${text},${text}`]), ...DUPLICATED },
  { request: 'no base64', build: respelt(() => ['not base64!']), ...MALFORMED },
  {
    request: 'base64url',
    // Where the genuine text has neither + nor /, this is what base64url still does: it drops the padding.
    build: respelt((text) => [text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]),
    ...MALFORMED,
  },
  { request: 'hexadecimal', build: respelt((text) => [toHex(text)]), ...MALFORMED },
  { request: 'without padding', build: respelt((text) => [text.replace(/=+$/, '')]), ...MALFORMED },
  { request: 'one = too many', build: respelt((text) => [`${text}=`]), ...MALFORMED },
  { request: 'one = too few', build: respelt((text) => [text.slice(0, -1)]), ...MALFORMED },
  {
    request: 'unused bits set',
    build: respelt((text) => [setUnusedBits(text)]),
    reason: 'one signature has one spelling',
    ...MALFORMED,
  },
  {
    request: 'a blank inside',
    build: respelt((text) => [`${text.slice(0, 100)} ${text.slice(100)}`]),
    ...MALFORMED,
  },
  { request: 'in quotes', build: respelt((text) => [`"${text}"`]), ...MALFORMED },
  { request: 'with a prefix', build: respelt((text) => [`sha256=${text}`]), ...MALFORMED },
  { request: 'rubbish behind it', build: respelt((text) => [`${text}AAAA`]), ...MALFORMED },
  { request: 'cut in the middle', build: respelt((text) => [text.slice(0, 171)]), ...MALFORMED },
  { request: 'one byte short', build: respelt((text) => [cutByte(text)]), ...MALFORMED },
  { request: 'one byte long', build: respelt((text) => [addByte(text)]), ...MALFORMED },
  {
    request: '8 kB of base64',
    build: respelt(() => ['A'.repeat(8192)]),
    reason: 'no key makes that length',
    ...MALFORMED,
  },
  {
    request: '100 kB of base64',
    build: respelt(() => ['A'.repeat(102_400)]),
    status: 431,
    reason: "Node's limit for all headers is 16 kB; gateways have one of their own",
  },
  { request: 'all bits zero', build: respelt((text) => [zero(text)]), ...MISMATCH },
  { request: 'of another body', build: signedOtherBody, ...MISMATCH },
  { request: 'by another key', build: signedBy({ key: OTHER_KEY }), ...MISMATCH },
  {
    request: 'by a longer key',
    build: signedBy({ key: LONGER_KEY }),
    reason: 'no known key makes that length',
    ...MALFORMED,
  },
  { request: 'with PSS padding', build: signedBy({ padding: 'pss' }), ...MISMATCH },
  { request: 'with SHA-1', build: signedBy({ hash: 'sha1' }), ...MISMATCH },
  { request: 'with SHA-512', build: signedBy({ hash: 'sha512' }), ...MISMATCH },
]

export const SIGNATURE_HEADER: Family = { title: 'The signature header', rows: ROWS }

function signedOtherBody(event: RowEvent): HostileRequest {
  return post(event, { signatures: [sign(JSON.stringify({ ...event, note: 'another' }))] })
}

function toHex(text: string): string {
  return Buffer.from(text, 'base64').toString('hex')
}

function cutByte(text: string): string {
  return Buffer.from(text, 'base64').subarray(0, -1).toString('base64')
}

function addByte(text: string): string {
  return Buffer.concat([Buffer.from(text, 'base64'), Buffer.alloc(1)]).toString('base64')
}

function zero(text: string): string {
  return Buffer.alloc(Buffer.from(text, 'base64').length).toString('base64')
}
