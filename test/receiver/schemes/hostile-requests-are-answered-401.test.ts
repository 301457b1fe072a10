// What is wrong with a request of each scheme, over real HTTP at each door: 401 whatever the length and form, and no handler.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOOR_NAMES } from '../../support/doors/every-door.ts'
import {
  openSchemeDoor,
  SCHEME_NOW,
  type SchemeName,
  type SchemeRoom,
} from '../../support/doors/scheme-room.ts'
import { exchange } from '../../support/raw-exchange.ts'
import {
  makeGenuine,
  SIGNATURE_HEADER,
  TIME_HEADER,
  writeSigned,
} from '../../support/scheme-requests.ts'

interface Row {
  readonly title: string
  readonly code: string
  readonly write: () => Promise<Buffer>
}

const OTHER_SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const FORM = 'ERR_SIGNATURE_MALFORMED'

/** Rows that change the text of the signature. */
function listSignatureRows(scheme: SchemeName): readonly Row[] {
  const header = SIGNATURE_HEADER[scheme]
  const isHex = scheme !== 'standard'
  const change =
    (values: (genuine: string) => readonly string[]): Row['write'] =>
    async () => {
      const signed = await makeGenuine(scheme)
      return writeSigned(signed, { [header]: values(signed.headers[header]!) })
    }
  const bytesOf = (text: string) =>
    isHex ? Buffer.from(text, 'hex') : Buffer.from(text.slice('v1,'.length), 'base64')
  const rows: readonly [string, string, (genuine: string) => readonly string[]][] = [
    ['no signature', 'ERR_SIGNATURE_MISSING', () => []],
    ['an empty signature', FORM, () => ['']],
    ['the header twice', 'ERR_SIGNATURE_DUPLICATED', (text) => [text, text]],
    ['two joined by a comma', 'ERR_SIGNATURE_DUPLICATED', (text) => [`${text},${text}`]],
    ['two joined by comma and blank', 'ERR_SIGNATURE_DUPLICATED', (text) => [`${text}, ${text}`]],
    ['a false one before it', 'ERR_SIGNATURE_DUPLICATED', (text) => [flip(text), text]],
    ['a truncated signature', FORM, (text) => [text.slice(0, -6)]],
    ['one character of it', FORM, (text) => [text.slice(0, 1)]],
    ['a signature that is too long', FORM, (text) => [`${text}${text.slice(3)}`]],
    ['8 kilobytes', FORM, () => ['a'.repeat(8_000)]],
    ['a signature beyond ASCII', FORM, (text) => [`${text.slice(0, -1)}\u00e9`]],
    ['a signature in quotes', FORM, (text) => [`"${text}"`]],
    ['the name of the hash before it', FORM, (text) => [`sha256=${text}`]],
    ['another signature of the right form', 'ERR_SIGNATURE_MISMATCH', (text) => [flip(text)]],
    ...(isHex
      ? ([
          ['upper-case hex', FORM, (text) => [text.toUpperCase()]],
          ['base64', FORM, (text) => [bytesOf(text).toString('base64')]],
        ] as typeof rows)
      : ([
          ['hex', FORM, (text) => [`v1,${bytesOf(text).toString('hex')}`]],
          ['upper-case hex', FORM, (text) => [bytesOf(text).toString('hex').toUpperCase()]],
          ['base64url', FORM, () => [`v1,${'-_'.repeat(21)}A=`]],
          ['no version', FORM, (text) => [text.slice('v1,'.length)]],
          ['another version', FORM, (text) => [`v2,${text.slice('v1,'.length)}`]],
          [
            'too many others before it',
            'ERR_SIGNATURE_MISMATCH',
            (text) => [`${`${flip(text)} `.repeat(16)}${text}`],
          ],
        ] as typeof rows)),
  ]
  return rows.map(([title, code, values]) => ({ title, code, write: change(values) }))
}

/** Still of the right form and length. */
function flip(text: string): string {
  const at = 10
  return text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
}

function listContentRows(scheme: SchemeName): readonly Row[] {
  const code = 'ERR_SIGNATURE_MISMATCH'
  return [
    {
      title: "another's secret",
      code,
      write: async () => writeSigned(await makeGenuine(scheme, { secret: OTHER_SECRET })),
    },
    {
      title: 'a changed body',
      code,
      write: async () => {
        const { headers, body } = await makeGenuine(scheme)
        const text = Buffer.from(body).toString().replace('evt_1', 'evt_2')
        return writeSigned({ headers, body: new TextEncoder().encode(text) })
      },
    },
    {
      title: 'the same JSON with a blank',
      code,
      write: async () => {
        const { headers, body } = await makeGenuine(scheme)
        const text = Buffer.from(body).toString().replace('{', '{ ')
        return writeSigned({ headers, body: new TextEncoder().encode(text) })
      },
    },
    {
      title: 'no body',
      code,
      write: async () => {
        const { headers } = await makeGenuine(scheme)
        return writeSigned({ headers, body: new Uint8Array() })
      },
    },
  ]
}

function listTimeRows(scheme: SchemeName): readonly Row[] {
  if (scheme === 'hmac') return []
  const header = TIME_HEADER[scheme]
  const sent = (sentAt: number) => async () => writeSigned(await makeGenuine(scheme, { sentAt }))
  const change = (values: readonly string[]) => async () =>
    writeSigned(await makeGenuine(scheme), { [header]: values })
  const unreadable = 'ERR_TIMESTAMP_UNREADABLE'
  return [
    {
      title: 'sent too long ago',
      code: 'ERR_TIMESTAMP_TOO_OLD',
      write: sent(SCHEME_NOW - 301_000),
    },
    {
      title: 'sent in the future',
      code: 'ERR_TIMESTAMP_IN_FUTURE',
      write: sent(SCHEME_NOW + 301_000),
    },
    { title: 'no time', code: unreadable, write: change([]) },
    { title: 'an empty time', code: unreadable, write: change(['']) },
    { title: 'the time twice', code: unreadable, write: change(['1768480210', '1768480210']) },
    { title: 'a time that is none', code: unreadable, write: change(['now']) },
    { title: 'a time beyond ASCII', code: unreadable, write: change(['\u00b2']) },
  ]
}

function listIdRows(scheme: SchemeName): readonly Row[] {
  if (scheme !== 'standard') return []
  const change = (values: readonly string[]) => async () =>
    writeSigned(await makeGenuine(scheme), { 'webhook-id': values })
  return [
    { title: 'no id', code: 'ERR_SIGNATURE_MISSING', write: change([]) },
    { title: 'the id twice', code: 'ERR_SIGNATURE_DUPLICATED', write: change(['evt_1', 'evt_1']) },
    { title: 'another id', code: 'ERR_SIGNATURE_MISMATCH', write: change(['evt_2']) },
  ]
}

describe.each(['hmac', 'texture', 'standard'] as const)('%s', (scheme) => {
  let rooms: readonly SchemeRoom[]
  beforeAll(async () => {
    rooms = await Promise.all(
      DOOR_NAMES.map((door) => openSchemeDoor(door, scheme, ['device.created'])),
    )
  })
  afterAll(async () => {
    await Promise.all(rooms.map((room) => room[Symbol.asyncDispose]()))
  })

  async function observeAll(bytes: Buffer) {
    const seen = await Promise.all(
      rooms.map(async (room) => {
        const [errors, handled] = [room.errors.length, room.handled.length]
        const { status, headers, body } = await exchange(room.port, bytes)
        const code = room.errors[errors]?.code ?? null
        const challenge = headers['www-authenticate']
        const isHandled = room.handled.length > handled
        return [room.door, { status, code, isHandled, challenge, body }] as const
      }),
    )
    return Object.fromEntries(seen)
  }
  const atAll = (expected: object) => Object.fromEntries(DOOR_NAMES.map((door) => [door, expected]))

  it('a genuine request is handled, once', async () => {
    const bytes = writeSigned(await makeGenuine(scheme, { id: 'evt_genuine' }))
    const accepted = { status: 200, code: null, challenge: undefined }
    const first = { ...accepted, isHandled: true, body: '{"message":"Event received"}' }
    expect(await observeAll(bytes)).toEqual(atAll(first))
    const again = '{"message":"Event received before; it is handled once"}'
    expect(await observeAll(bytes)).toEqual(atAll({ ...first, isHandled: false, body: again }))
  })

  it.each([
    ...listSignatureRows(scheme),
    ...listContentRows(scheme),
    ...listTimeRows(scheme),
    ...listIdRows(scheme),
  ])('$title', async ({ code, write }) => {
    expect(await observeAll(await write())).toEqual(
      atAll({
        ...{ status: 401, code, isHandled: false, challenge: SIGNATURE_HEADER[scheme] },
        body: '{"message":"Forbidden: the delivery could not be verified"}',
      }),
    )
  })
})
