// A promise that a run found broken, with the facts to go and look.
import type { History } from './history.ts'

export interface Violation {
  readonly promise: string
  readonly facts: string
}

export type Rule = (history: History) => readonly string[]
