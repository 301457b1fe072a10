// A run in figures, and every promise that was broken.
import { requestsByAttempt } from './rules/requests-by-attempt.ts'
import type { TortureReport } from './run-torture.ts'

const SHOWN = 20

export function formatReport({
  seconds,
  history,
  violations,
  missed,
}: TortureReport): readonly string[] {
  const { accepted, events, deliveries, requests, lives } = history
  const causes = Map.groupBy(
    lives.flatMap(({ death }) => (death ? [death.cause] : [])),
    (cause) => cause,
  )
  const states = Map.groupBy(deliveries, ({ state }) => state)
  const counts = (groups: ReadonlyMap<string, readonly unknown[]>): string =>
    [...groups].map(([name, { length }]) => `${name} ${length}`).join(', ')
  const kills = [...causes.values()].flat().length
  const repeats = requests.length - requestsByAttempt(requests).size
  const late = violations.slice(0, SHOWN)
  return [
    `time        ${seconds.toFixed(1)} s`,
    `kills       ${kills}: ${counts(causes)}`,
    ...(missed.length > 0 ? [`not passed  ${missed.join(', ')}`] : []),
    `events      ${events.length}, of these ${accepted.length} answered one by one`,
    `deliveries  ${deliveries.length}: ${counts(states)}`,
    `requests    ${requests.length}, of these ${repeats} repeats of an attempt that a crash or the endpoint cut short`,
    `broken      ${violations.length === 0 ? 'no promise' : `${violations.length} times`}`,
    ...late.map(({ promise, facts }) => `  ${promise}: ${facts}`),
    ...(violations.length > SHOWN ? [`  and ${violations.length - SHOWN} more`] : []),
  ]
}
