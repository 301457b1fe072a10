// Runs one compiled validator and turns what it says into a verdict.
import type { CompiledValidator } from './compiled-validator.ts'
import { listProblems } from './list-problems.ts'
import type { Invalid, Valid } from './problem.ts'

export function validateBody(validate: CompiledValidator, value: unknown): Valid | Invalid {
  if (validate(value)) return { kind: 'valid' }
  const problems = listProblems(validate.errors ?? [])
  validate.errors = null // failures hold on to the body
  return { kind: 'invalid', problems }
}
