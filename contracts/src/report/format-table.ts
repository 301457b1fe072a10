// A report for people: a table by families, the findings in full, a last line. Colours only when told so.
import { styleText } from 'node:util'
import { countVerdicts, type CaseResult, type Report, type Verdict } from './report.ts'

type Style = Parameters<typeof styleText>[0]

const MARKS: Readonly<Record<Verdict, readonly [mark: string, style: Style]>> = {
  passed: ['ok', 'green'],
  failed: ['FAIL', 'red'],
  known: ['known', 'yellow'],
  warned: ['warn', 'yellow'],
  skipped: ['-', 'gray'],
}

export function formatTable(report: Report, isColoured: boolean): string {
  const paint = (style: Style, text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  const families = [...new Set(report.cases.map(({ family }) => family))]
  const rows = families.flatMap((family) => [
    paint('bold', family),
    ...report.cases
      .filter((result) => result.family === family)
      .map((result) => row(result, paint)),
    '',
  ])
  const found = report.cases.flatMap((result) => formatFinding(result, paint))
  return [
    ...rows,
    ...found,
    ...report.conclusions,
    ...(report.conclusions.length > 0 ? [''] : []),
    summarise(report, paint),
  ].join('\n')
}

type Paint = (style: Style, text: string) => string

function row({ name, verdict, note, finding }: CaseResult, paint: Paint): string {
  const [mark, style] = MARKS[verdict]
  const remark = finding?.cameBack ?? note
  return `  ${paint(style, mark.padEnd(5))}  ${name}${remark === undefined ? '' : paint('gray', `  (${remark})`)}`
}

function formatFinding({ family, name, verdict, finding }: CaseResult, paint: Paint): string[] {
  if (!finding) return []
  const [mark, style] = MARKS[verdict]
  return [
    `${paint(style, mark)}  ${paint('bold', `${family}: ${name}`)}`,
    `  sent       ${finding.sent}`,
    `  came back  ${finding.cameBack}`,
    `  why        ${finding.why}`,
    `  fix        ${finding.fix}`,
    '',
  ]
}

function summarise(report: Report, paint: Paint): string {
  const { passed, failed, known, warned, skipped } = countVerdicts(report)
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(known > 0 ? [`${known} known of ${report.profile}`] : []),
    ...(warned > 0 ? [`${warned} warned`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  const line = `${report.target}: ${parts.join(', ')} (${(report.tookMs / 1000).toFixed(1)} s)`
  return paint(failed > 0 ? 'red' : 'green', line)
}
