// Who dies of what: so many kills from outside, and every fail point so many times, in an order drawn by chance.
import { FAIL_POINT_NAMES, FAIL_POINTS, type Doom } from './fail-points.ts'
import type { SeededRandom } from './seeded-random.ts'

export type PlannedDeath =
  | { readonly kind: 'point'; readonly doom: Doom }
  /** A signal from outside, when about so many events of this life were accepted, and a little later. */
  | { readonly kind: 'outside'; readonly afterEvents: number; readonly delayMs: number }

const MAX_DELAY_MS = 30

export function planDeaths(
  settings: {
    readonly kills: number
    readonly rounds: number
    /** Events for each death. */
    readonly share: number
  },
  random: SeededRandom,
): readonly PlannedDeath[] {
  const outside = Array.from({ length: settings.kills }, () => ({
    kind: 'outside' as const,
    afterEvents: random.whole(0, 2 * settings.share),
    delayMs: random.whole(0, MAX_DELAY_MS),
  }))
  const points = Array.from({ length: settings.rounds }, () => FAIL_POINT_NAMES)
    .flat()
    .map((point) => ({
      kind: 'point' as const,
      doom: { point, passage: random.whole(1, FAIL_POINTS[point]) },
    }))
  return random.shuffle<PlannedDeath>([...outside, ...points])
}
