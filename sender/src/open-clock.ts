// The clock the settings ask for, never behind what the store has seen.
import type { Clock } from './base/clock.ts'
import { createManualClock } from './base/manual-clock.ts'
import { createScaledClock } from './base/real-clock.ts'
import type { Config } from './config/config.ts'
import { SettingError } from './config/config-error.ts'
import type { Store } from './store/store.ts'

/** Throws a SettingError when a real clock would begin before the latest instant that is kept. */
export async function openClock(config: Config, realClock: Clock, store: Store): Promise<Clock> {
  const [now, latest = 0] = [realClock.now(), await store.loadLatestInstant()]
  if (config.clock.kind === 'real') {
    if (latest - now <= CLOCK_TOLERANCE_MS) return realClock
    const [was, is] = [latest, now].map((instant) => new Date(instant).toISOString())
    throw new SettingError(
      'clock',
      `real would go back in time: what the store keeps reaches to ${was}, and it is ${is}. Go on from there with --clock manual or --clock scaled:1, or begin anew with another store`,
    )
  }
  const startAt = Math.max(now, latest)
  return config.clock.kind === 'scaled'
    ? createScaledClock(config.clock.factor, startAt)
    : // Whole seconds, so that event times read as the instants a test computes with.
      createManualClock(Math.ceil(startAt / 1_000) * 1_000)
}

/** Clocks of machines that share a database, and a manual clock at a whole second, may be ahead by a little. */
const CLOCK_TOLERANCE_MS = 60_000
