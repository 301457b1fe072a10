// What compiled validators report, as problems for people: one per field. The words are in describe-failure.ts.
import type { RuleFailure } from './compiled-validator.ts'
import { describeFailure } from './describe-failure.ts'
import type { Problem } from './problem.ts'
import { isChoice, resolveChoices } from './resolve-choices.ts'

/** A body of one megabyte can be wrong half a million times; nobody reads more than this. */
const READ_COUNT = 100

export function listProblems(failures: readonly RuleFailure[]): readonly Problem[] {
  const problems = new Map<string, Problem>()
  // Of two rules about one field the later says more: an enum after a type.
  for (const failure of resolveChoices(selectFailures(failures)).toSorted(compareRanks)) {
    const problem = describeFailure(failure)
    problems.set(problem.path, problem)
  }
  return [...problems.values()]
}

/** Without each "if", which only says that its "then" failed. Choices come after their branches and are all kept. */
function selectFailures(failures: readonly RuleFailure[]): readonly RuleFailure[] {
  const telling = failures.filter(({ keyword }) => keyword !== 'if')
  return telling.filter((failure, index) => index < READ_COUNT || isChoice(failure))
}

function compareRanks(a: RuleFailure, b: RuleFailure): number {
  return rank(a) - rank(b)
}

/** Unknown fields first, missing ones last: a misspelt name is both, and the first is where to look. */
function rank({ keyword }: RuleFailure): number {
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 0
  return keyword === 'required' ? 2 : 1
}
