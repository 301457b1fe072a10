// A value that fits no branch of a choice fails every branch. Keeps the failures that help, drops the heap.
// Relies on what contracts/scripts/prepare-schemas.mjs holds the contract to: no rule stands beside a choice.
import type { RuleFailure } from './compiled-validator.ts'

export function isChoice({ keyword }: RuleFailure): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf'
}

/**
 * When something inside the value is wrong, that is the problem (`by: expected a duration`). Otherwise the choice itself
 * is (`expected either by or to`), and the branches' own complaints say nothing more.
 */
export function resolveChoices(failures: readonly RuleFailure[]): readonly RuleFailure[] {
  const choices = failures.filter(isChoice)
  return failures.filter((failure) =>
    choices.every((choice) =>
      failure === choice
        ? !failures.some((other) => other.instancePath.startsWith(`${choice.instancePath}/`))
        : failure.instancePath !== choice.instancePath,
    ),
  )
}
