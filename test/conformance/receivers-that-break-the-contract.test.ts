// Receivers with known mistakes: each is told exactly its own, by name.
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../contracts/src/conformance/families.ts'
import { nameCases, reportContract, runContract } from '../support/run-contract.ts'
import { serve, type Listener } from '../support/serve.ts'
import { answering, hanging, hangingOnRefusal } from './receivers/answering.ts'
import { publishedSample } from './receivers/published-sample.ts'
import { rewriting } from './receivers/rewriting.ts'

const NODE_ID = '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71'

const REWRITTEN = [
  'pretty-printed',
  'blanks around every token',
  'lines that end in CR LF',
  'a newline at the end',
  'letters as \\u escapes',
  'slashes as \\/',
  'an emoji as \\u escapes',
  'an integer beyond 2^53',
  'a number as 1.0e+2',
  'a key twice',
]
const RESERIALISATION = [
  ...REWRITTEN.map((name) => `Wire dialects: ${name}`),
  ...REWRITTEN.map((name) => `Dialects under the signature of the usual spelling: ${name}`),
]
const SAMPLE = [
  ...RESERIALISATION,
  'The signature header: missing',
  'The body: nested 40,000 deep',
  'What a signature does not say: another node',
  'What a signature does not say: node ids that disagree',
  'What a signature does not say: node ids that disagree the other way',
]
const GENUINE_DRILLS = [
  'Duplicates: copies of an event, one after the other, are acknowledged',
  'Duplicates: copies of an event, all at once, are acknowledged',
  'Order: an older event after a newer one is acknowledged',
  'Slow and broken uploads: a slow upload is accepted',
  'Slow and broken uploads: while 10 uploads stall, an event is accepted',
  'Slow and broken uploads: after 10 broken uploads an event is accepted',
]

async function examine(listener: Listener, ...flags: readonly string[]) {
  await using server = await serve(listener)
  return await reportContract(['conformance', server.origin, '--node', NODE_ID, ...flags])
}

/** Cases that expect this, but for those that a server of Node decides before the application is asked. */
function listExpecting(expected: 'accept' | 'refuse'): readonly string[] {
  const byServer = ['a length and chunks at once', 'two lengths', '100 kB of base64']
  const notHere = 'by the published test key'
  return FAMILIES.flatMap(({ title, cases }) =>
    cases
      .filter((each) => each.expected === expected)
      .filter(({ name }) => name !== notHere && !byServer.includes(name))
      .map(({ name }) => `${title}: ${name}`),
  )
}

describe('the published sample', () => {
  it.concurrent(
    'fails strictly, by re-serialisation, a crash on a missing header, and no look at the node',
    async () => {
      const report = await examine(publishedSample())
      expect([...nameCases(report, 'failed')].sort()).toEqual([...SAMPLE].sort())
      expect(report.code).toBe(1)
      expect(report.facts['reserialises']).toBe('yes')
      const missing = report.cases.find(({ name }) => name === 'missing')
      expect(missing?.finding).toMatchObject({
        cameBack: expect.stringMatching(/^500 .*expected 4xx$/) as string,
        fix: expect.stringContaining('answer 401') as string,
      })
    },
  )

  it.concurrent(
    'does not fail under the profile of its name, which shows the same findings',
    async () => {
      const report = await examine(publishedSample(), '--profile', 'published-sample')
      expect(nameCases(report, 'failed')).toEqual([])
      expect([...nameCases(report, 'known')].sort()).toEqual([...SAMPLE].sort())
      expect(report.code).toBe(0)
    },
  )
})

it.concurrent('that accepts everything is told every forgery, and nothing genuine', async () => {
  const report = await examine(answering(200))
  expect([...nameCases(report, 'failed')].sort()).toEqual([...listExpecting('refuse')].sort())
  expect(report.code).toBe(1)
  expect(report.facts['reserialises']).toBe('unknown')
})

it.concurrent('that accepts everything fails under the profile of the sample, too', async () => {
  const report = await examine(answering(200), '--profile', 'published-sample')
  expect(nameCases(report, 'failed')).toContain('The signature header: missing')
  expect(nameCases(report, 'failed')).toContain('The signature header: by another key')
  expect(report.code).toBe(1)
})

it.concurrent('that rejects everything is told everything genuine, and no forgery', async () => {
  const report = await examine(answering(403))
  const expected = [...listExpecting('accept'), ...GENUINE_DRILLS]
  expect([...nameCases(report, 'failed')].sort()).toEqual([...expected].sort())
  expect(report.code).toBe(1)
  expect(report.facts['reserialises']).toBe('unknown')
})

it.concurrent(
  'that checks the signature over JSON it wrote again is told that, and nothing else',
  async () => {
    const report = await examine(rewriting(NODE_ID))
    expect([...nameCases(report, 'failed')].sort()).toEqual([...RESERIALISATION].sort())
    expect(report.facts['reserialises']).toBe('yes')
    expect(report.conclusions[0]).toMatch(/^The signature is checked over JSON .* written again/)
  },
)

it.concurrent('that hangs ends the run in time, with findings', { timeout: 90_000 }, async () => {
  const report = await examine(hanging())
  expect(report.code).toBe(1)
  expect(report.tookMs).toBeLessThan(60_000)
  expect(nameCases(report, 'failed')).toEqual(
    expect.arrayContaining([
      'Genuine events: an event of status RUNNING',
      'The signature header: missing',
    ]),
  )
  expect(nameCases(report, 'skipped')).toContain('Duplicates: not played')
  expect(report.cases[0]?.finding?.cameBack).toMatch(/^no answer within 15\.\d s, expected 2xx$/)
})

it.concurrent(
  'that hangs on what it refuses ends the run in time, and is told each of them',
  {
    timeout: 90_000,
  },
  async () => {
    const receiver = createReceiver({
      keys: staticKey(TEST_PUBLIC_KEY_PEM),
      allowTestKeys: true,
      expect: { nodeId: NODE_ID },
    })
    const report = await examine(hangingOnRefusal(nodeReceiver(receiver)), '--timeout', '5')
    expect(report.code).toBe(1)
    expect(report.tookMs).toBeLessThan(60_000)
    expect(nameCases(report, 'failed')).toEqual(
      expect.arrayContaining([...listExpecting('refuse')]),
    )
    const notApplicable = 'The signature header: by the published test key'
    expect(nameCases(report, 'skipped')).toEqual([notApplicable])
  },
)

it.concurrent('that is not there is no finding: exit code 2, and what to do', async () => {
  const gone = await serve(answering(200))
  await gone[Symbol.asyncDispose]()
  const { code, out, err } = await runContract(['conformance', gone.origin, '--node', NODE_ID])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/nothing listens there; start it first/)
})
