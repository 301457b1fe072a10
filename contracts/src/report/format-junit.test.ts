import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatJunit } from './format-junit.ts'
import type { CaseResult, Report, Verdict } from './report.ts'

const text = fc.string({ unit: 'binary' })
const verdict = fc.constantFrom<Verdict>('passed', 'failed', 'known', 'warned', 'skipped')

const result: fc.Arbitrary<CaseResult> = fc
  .record({ family: text, name: text, verdict, tookMs: fc.nat(), note: text, words: text })
  .map(({ words, ...rest }) => ({
    ...rest,
    ...(['failed', 'known', 'warned'].includes(rest.verdict) && {
      finding: { sent: words, cameBack: words, why: words, fix: words },
    }),
  }))

const report: fc.Arbitrary<Report> = fc.array(result, { maxLength: 8 }).map((cases) => ({
  command: 'conformance',
  target: 'http://127.0.0.1/',
  profile: 'strict',
  cases,
  conclusions: [],
  facts: {},
  tookMs: 1,
}))

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** As an XML parser reads a value. */
function unescape(value: string): string {
  return value.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCharCode(Number(code)),
  )
}

/** The tags in order; fails when there is anything between them that XML does not allow. */
function readTags(xml: string): readonly string[] {
  const whole = /^(?:<[^<>]+>|[^<>&]|&(?:#\d+|amp|lt|gt|quot);)*$/u
  expect(whole.test(xml)).toBe(true)
  return xml.match(/<[^<>]+>/g) ?? []
}

it('is well-formed whatever the texts', () => {
  fc.assert(
    fc.property(report, (given) => {
      const open: string[] = []
      for (const tag of readTags(formatJunit(given)).slice(1)) {
        const [, slash, name = ''] = /^<(\/?)([a-z-]+)/.exec(tag) ?? []
        if (slash === '/') expect(open.pop()).toBe(name)
        else if (!tag.endsWith('/>')) open.push(name)
      }
      expect(open).toEqual([])
    }),
  )
})

it('has no character that XML 1.0 does not have', () => {
  fc.assert(
    fc.property(report, (given) => {
      // eslint-disable-next-line no-control-regex -- these are what it is about
      expect(formatJunit(given)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u)
    }),
  )
})

it('gives every name back, but for characters that XML does not have', () => {
  const plain = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(plain, plain, (family, name) => {
      const cases: CaseResult[] = [{ family, name, verdict: 'passed', tookMs: 0 }]
      const xml = formatJunit({ ...EMPTY, cases })
      const [, classname = '', told = ''] =
        /<testcase classname="([^"]*)" name="([^"]*)"/.exec(xml) ?? []
      expect([unescape(classname), unescape(told)]).toEqual([family, name])
    }),
  )
})

it('counts failures and skipped cases, and takes known findings for neither', () => {
  const finding = { sent: 's', cameBack: 'c', why: 'w', fix: 'f' }
  const make = (name: string, verdict: Verdict): CaseResult => ({
    family: 'F',
    name,
    verdict,
    tookMs: 1500,
    finding,
  })
  const cases = [make('a', 'failed'), make('b', 'known'), make('c', 'skipped')]
  const xml = formatJunit({ ...EMPTY, cases })
  expect(xml).toContain('tests="3" failures="1" errors="0" skipped="1"')
  expect(xml.match(/<failure /g)).toHaveLength(1)
  expect(xml).toContain('<system-out>known&#10;sent: s')
  expect(xml).toContain('time="1.500"')
})

const EMPTY: Report = {
  command: 'conformance',
  target: 'http://127.0.0.1/',
  profile: 'strict',
  cases: [],
  conclusions: [],
  facts: {},
  tookMs: 0,
}
