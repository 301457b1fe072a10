// Problems as one line of text for the person who sent the body. Decides nothing.
import type { Problem } from './problem.ts'

const SHOWN_COUNT = 5

/**
 * All problems in one sentence; after the fifth, only how many more there are.
 *
 * @example
 * describeProblems([{ path: 'name', message: 'expected a string, got a number' }])
 * // name: expected a string, got a number
 */
export function describeProblems(problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN_COUNT).map(({ path, message }) => `${path}: ${message}`)
  const hiddenCount = problems.length - shown.length
  return [...shown, ...(hiddenCount > 0 ? [`and ${String(hiddenCount)} more`] : [])].join('; ')
}
