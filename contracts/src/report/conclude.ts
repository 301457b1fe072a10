// One line of a report: passed, or a finding in the words of who looked.
import type { CaseResult, Finding } from './report.ts'

interface Conclusion {
  readonly family: string
  readonly name: string
  readonly holds: boolean
  /** What breaks nothing yet is a warning. */
  readonly otherwise?: 'failed' | 'warned'
  readonly tookMs?: number
  readonly finding: Finding
  readonly note?: string
}

export function conclude({
  holds,
  finding,
  otherwise = 'failed',
  tookMs = 0,
  ...rest
}: Conclusion): CaseResult {
  return holds
    ? { ...rest, tookMs, verdict: 'passed' }
    : { ...rest, tookMs, verdict: otherwise, finding }
}
