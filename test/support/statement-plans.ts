// How SQLite would run the statements of a stage, and which of that costs more the more there is.
import { expect } from 'vitest'
import type { StatementsStage } from './statements-stage.ts'

interface Plan {
  readonly text: string
  readonly plan: readonly string[]
}

/** The plan of each statement run since the texts were cleared. Inserts have none. */
export function listPlans(stage: StatementsStage): readonly Plan[] {
  return [...stage.texts]
    .filter(([text]) => !/^\s*insert/.test(text))
    .map(([text, parameters]) => {
      const rows = stage.statements.all(`explain query plan ${text}`, ...parameters)
      return { text, plan: (rows as readonly { detail: string }[]).map(({ detail }) => detail) }
    })
}

/**
 * Whole tables, and sorting what was read. Not so a list handed in as JSON or what was read by index before, nor what is in
 * flight: there is never more of that than claims are held, whatever the backlog.
 */
export const isCostly = (detail: string): boolean =>
  /^SCAN (?!json_each|held|matching|\(subquery|deliveries USING INDEX deliveries_by_lease$)/.test(
    detail,
  ) || detail.includes('TEMP B-TREE')

export function expectCheap(stage: StatementsStage, statementCount: number): void {
  const plans = listPlans(stage)
  expect(plans.length).toBeGreaterThanOrEqual(statementCount)
  expect(plans.filter(({ plan }) => plan.some(isCostly))).toEqual([])
}
