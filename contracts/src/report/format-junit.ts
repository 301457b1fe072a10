// A report as JUnit XML, the form that build servers read. Escapes; decides nothing.
import { countVerdicts, type CaseResult, type Report } from './report.ts'

export function formatJunit(report: Report): string {
  const { failed, skipped } = countVerdicts(report)
  const total = `tests="${report.cases.length}" failures="${failed}" errors="0"`
  const families = [...new Set(report.cases.map(({ family }) => family))]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="thunderstack-contract ${report.command}" ${total} skipped="${skipped}" time="${seconds(report.tookMs)}">`,
    ...families.map((family) => formatSuite(report, family)),
    '</testsuites>',
    '',
  ].join('\n')
}

function formatSuite(report: Report, family: string): string {
  const cases = report.cases.filter((result) => result.family === family)
  const { failed, skipped } = countVerdicts({ ...report, cases })
  return [
    `  <testsuite name="${escapeXml(family)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}">`,
    ...cases.map(formatCase),
    '  </testsuite>',
  ].join('\n')
}

function formatCase({ family, name, verdict, tookMs, finding, note }: CaseResult): string {
  const head = `    <testcase classname="${escapeXml(family)}" name="${escapeXml(name)}" time="${seconds(tookMs)}"`
  if (verdict === 'skipped')
    return `${head}><skipped message="${escapeXml(note ?? '')}"/></testcase>`
  if (!finding) return `${head}/>`
  const text = [
    `sent: ${finding.sent}`,
    `came back: ${finding.cameBack}`,
    `why it matters: ${finding.why}`,
    `how to fix it: ${finding.fix}`,
  ].join('\n')
  const inner =
    verdict === 'failed'
      ? `<failure message="${escapeXml(finding.cameBack)}">${escapeXml(text)}</failure>`
      : `<system-out>${escapeXml(`${verdict}\n${text}`)}</system-out>`
  return `${head}>${inner}</testcase>`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

/** Control characters, half surrogate pairs, and two that are no characters. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

/** XML 1.0 has no spelling at all for some characters: they become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replaceAll(NOT_XML, '\ufffd')
    .replaceAll(/[&<>"\n\t\r]/g, (character) => ENTITIES[character] ?? character)
}
