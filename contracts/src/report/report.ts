// What a run found, as data: the same for a receiver and a platform. Formats nothing.

export interface Finding {
  readonly sent: string
  readonly cameBack: string
  readonly why: string
  readonly fix: string
}

/**
 * `failed` fails the run; `known` is a finding that the profile expects; `warned` is one that breaks nothing yet;
 * `skipped` was not tried, for the reason in `note`.
 */
export type Verdict = 'passed' | 'failed' | 'known' | 'warned' | 'skipped'

export interface CaseResult {
  readonly family: string
  /** Unique in its family. */
  readonly name: string
  readonly verdict: Verdict
  readonly tookMs: number
  /** With `failed`, `known` and `warned`. */
  readonly finding?: Finding
  /** Worth knowing, whatever the verdict. */
  readonly note?: string
}

export interface Report {
  readonly command: 'conformance' | 'check-sender'
  readonly target: string
  readonly profile: string
  readonly cases: readonly CaseResult[]
  /** Sentences about the whole: what the findings have in common, how fast the answers came. */
  readonly conclusions: readonly string[]
  /** Figures and verdicts for programs. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly tookMs: number
}

export type Counts = Readonly<Record<Verdict, number>>

export function countVerdicts({ cases }: Report): Counts {
  const counts = { passed: 0, failed: 0, known: 0, warned: 0, skipped: 0 }
  for (const { verdict } of cases) counts[verdict] += 1
  return counts
}

export function hasFailed(report: Report): boolean {
  return countVerdicts(report).failed > 0
}
