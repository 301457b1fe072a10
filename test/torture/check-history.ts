// All promises about crashes, each a rule over what a run saw.
import type { History } from './history.ts'
import { nothingAfterTheEnd } from './rules/nothing-after-the-end.ts'
import { nothingIsInvented } from './rules/nothing-is-invented.ts'
import { nothingIsLost } from './rules/nothing-is-lost.ts'
import { numbersHaveNoGaps } from './rules/numbers-have-no-gaps.ts'
import { oneAtATime } from './rules/one-at-a-time.ts'
import { onlyACrashRepeats } from './rules/only-a-crash-repeats.ts'
import { repeatsAreEqual } from './rules/repeats-are-equal.ts'
import { theLogIsTrue } from './rules/the-log-is-true.ts'
import type { Rule, Violation } from './violation.ts'

const RULES: Readonly<Record<string, Rule>> = {
  'nothing is lost': nothingIsLost,
  'nothing is invented': nothingIsInvented,
  'numbers have no gaps': numbersHaveNoGaps,
  'the log is true': theLogIsTrue,
  'only a crash repeats': onlyACrashRepeats,
  'one at a time': oneAtATime,
  'repeats are equal': repeatsAreEqual,
  'nothing after the end': nothingAfterTheEnd,
}

export function checkHistory(history: History): readonly Violation[] {
  return Object.entries(RULES).flatMap(([promise, rule]) =>
    rule(history).map((facts) => ({ promise, facts })),
  )
}
