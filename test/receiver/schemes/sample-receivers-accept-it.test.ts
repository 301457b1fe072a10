// The receivers that the source texts show, rebuilt: they take what is sent here when it is printable ASCII. What they do with
// other text is a limit of theirs, and is written down as one; receivers of the raw bytes have none.
import {
  formatHmacEnvelope,
  formatTextureEnvelope,
  type JsonObject,
} from '@thunderstack-webhooks/shared'
import {
  signHmacDelivery,
  signTextureDelivery,
  type SignedDelivery,
} from '@thunderstack-webhooks/receiver/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReceiver, hmac, texture, type AnyReceiver } from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { expressSample } from '../../support/samples/express-sample.ts'
import { MISSING_PYTHON, startPythonSample } from '../../support/samples/python-sample.ts'
import { SIGNATURE_HEADER } from '../../support/scheme-requests.ts'
import { serve, type DoorServer } from '../../support/serve.ts'

const SECRET = 'whsec_abc123 and more'

const SCHEMES = {
  hmac: (data: JsonObject) =>
    signHmacDelivery(formatHmacEnvelope({ id: 'evt_1', type: 'some.thing', occurredAt: 0, data }), {
      secret: SECRET,
    }),
  texture: (data: JsonObject) =>
    signTextureDelivery(
      formatTextureEnvelope({
        ...{ id: 'evt_1', type: 'some.thing', occurredAt: 0, data },
        ...{ organizationId: 'org_1', workspaceId: 'default', key: 'ab'.repeat(32) },
      }),
      { secret: SECRET },
    ),
}
type Scheme = keyof typeof SCHEMES
const SCHEME_NAMES = Object.keys(SCHEMES) as Scheme[]

const OWN: Readonly<Record<Scheme, () => AnyReceiver>> = {
  hmac: () => createReceiver({ scheme: hmac({ secret: SECRET }) }),
  texture: () => createReceiver({ scheme: texture({ secret: SECRET, tolerance: '5m' }) }),
}

type SampleName = 'Express, rewritten' | 'Python, raw' | 'Python, rewritten' | 'ours'
const START: Readonly<Record<SampleName, (scheme: Scheme) => Promise<DoorServer>>> = {
  'Express, rewritten': (scheme) => serve(expressSample(SIGNATURE_HEADER[scheme], SECRET)),
  'Python, raw': (scheme) => startPythonSample('raw', SIGNATURE_HEADER[scheme], SECRET),
  'Python, rewritten': (scheme) => startPythonSample('rewritten', SIGNATURE_HEADER[scheme], SECRET),
  ours: (scheme) => serve(nodeReceiver(OWN[scheme]())),
}
const NAMES = Object.keys(START) as SampleName[]

async function post(origin: string, { headers, body }: SignedDelivery): Promise<number> {
  const response = await fetch(origin, { method: 'POST', headers: { ...headers }, body })
  await response.arrayBuffer()
  return response.status
}

/** What no writer of JSON spells in another way: printable ASCII, and numbers that are not tiny. */
const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 30 })
const plainJson = fc.object({
  key: printable,
  values: [
    printable,
    fc.integer(),
    fc.double({ min: 0.001, max: 1e12, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  ],
  maxDepth: 3,
}) as fc.Arbitrary<JsonObject>

/** Upstream section 8: what the samples do with text that is not printable ASCII. */
const LIMITS: readonly [string, JsonObject, readonly SampleName[]][] = [
  ['letters beyond ASCII', { name: 'Ж\u00e9' }, ['Python, rewritten']],
  ['an emoji', { name: '\u{1F680}' }, ['Python, rewritten']],
  ['the character DEL', { name: '\u007f' }, ['Python, rewritten']],
  ['a number below 0.0001', { amount: 0.00001 }, ['Python, rewritten']],
  ['control characters', { name: '\u0001\t\n' }, []],
  ['a large number', { amount: 1e21 }, []],
]

describe.each(NAMES)('%s', (name) => {
  const missing = name.startsWith('Python') ? MISSING_PYTHON : undefined

  describe.skipIf(missing).each(SCHEME_NAMES)(
    missing ? `%s, skipped: ${missing}` : '%s',
    (scheme) => {
      let sample: DoorServer
      beforeAll(async () => {
        sample = await START[name](scheme)
      })
      afterAll(() => sample[Symbol.asyncDispose]())

      it('accepts whatever is printable ASCII', async () => {
        await fc.assert(
          fc.asyncProperty(plainJson, async (data) => {
            expect(await post(sample.origin, await SCHEMES[scheme](data))).toBe(200)
          }),
          { numRuns: 40 },
        )
      })

      it.each(LIMITS)('%s', async (_title, data, refusing) => {
        const isTaken = (await post(sample.origin, await SCHEMES[scheme](data))) === 200
        expect(isTaken).toBe(!refusing.includes(name))
      })

      it('refuses a forged signature of the right length', async () => {
        const { headers, ...signed } = await SCHEMES[scheme]({ id: 'user_1' })
        const forged = { ...headers, [SIGNATURE_HEADER[scheme]]: '0'.repeat(64) }
        expect(await post(sample.origin, { ...signed, headers: forged })).toBe(401)
      })

      it('answers a shorter one, or none, as it is written', async () => {
        const { headers, ...signed } = await SCHEMES[scheme]({ id: 'user_1' })
        const { 'Content-Type': type } = headers
        const short = { ...headers, [SIGNATURE_HEADER[scheme]]: '00' }
        // The samples in Node compare without a look at the lengths, and throw.
        const expected = name === 'Express, rewritten' ? 500 : 401
        for (const given of [{ 'Content-Type': type! }, short]) {
          expect(await post(sample.origin, { ...signed, headers: given })).toBe(expected)
        }
      })
    },
  )
})
