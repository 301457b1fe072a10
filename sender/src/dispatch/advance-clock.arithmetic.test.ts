// Where the clock stands after an advance, and at which instants things happened on the way, whatever is due.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createManualClock } from '../base/manual-clock.ts'
import type { Store } from '../store/store.ts'
import { advanceClock, type AdvanceTarget, type CalendarDuty } from './advance-clock.ts'

const START = 1_000
const DUTY_EVERY = 70
const never = new AbortController().signal

/** Something due; when it has happened, the next of the chain is due so much later. */
type Chain = readonly number[]

/** Things that are due and happen as soon as anybody looks for work, and the clock they happen by. */
function setScene(chains: readonly Chain[]) {
  const clock = createManualClock(START)
  const diary: string[] = []
  let due = chains.flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ at: START + first, rest }],
  )
  function happen(now: number): void {
    const [next] = due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
    if (!next) return
    due = due.filter((one) => one !== next)
    diary.push(`at ${now}, due ${next.at}`)
    const [delay, ...rest] = next.rest
    if (delay !== undefined) due.push({ at: now + delay, rest })
    happen(now)
  }
  const store: Partial<Store> = {
    onChange: () => () => undefined,
    hasWork(now) {
      happen(now)
      return Promise.resolve(false)
    },
    nextDueAt: () =>
      Promise.resolve(due.length === 0 ? undefined : Math.min(...due.map(({ at }) => at))),
    saveClockInstant(now) {
      expect(now).toBeGreaterThanOrEqual(clock.now())
      return Promise.resolve()
    },
  }
  // The calendar is crossed on the way, and moves nothing.
  const duty: CalendarDuty = {
    lastBetween(after, until) {
      const last = until - (until % DUTY_EVERY)
      return Promise.resolve(last > after ? last : undefined)
    },
    run() {
      expect(clock.now() % DUTY_EVERY).toBe(0)
      expect(due.filter(({ at }) => at < clock.now())).toEqual([])
      return Promise.resolve()
    },
  }
  // Windows that have ended are closed where the clock stands next.
  const windows: CalendarDuty = {
    ...duty,
    run() {
      expect(due.filter(({ at }) => at < clock.now())).toEqual([])
      return Promise.resolve()
    },
  }
  const duties = { windows, retention: duty }
  const advance = (target: AdvanceTarget) =>
    advanceClock(store as Store, clock, duties, target, never)
  return { clock, diary, advance }
}

const chains = fc.array(fc.array(fc.nat(100), { maxLength: 4 }), { maxLength: 5 })
const by = (ms: number): AdvanceTarget => ({ kind: 'by', ms })

test('a duration leads exactly there, and everything happens at the instant it was due', async () => {
  await fc.assert(
    fc.asyncProperty(chains, fc.nat(500), async (list, ms) => {
      const scene = setScene(list)
      await scene.advance(by(ms))
      expect(scene.clock.now()).toBe(START + ms)
      for (const line of scene.diary) expect(line).toMatch(/^at (\d+), due \1$/)
    }),
  )
})

test('many small advances are one large one', async () => {
  await fc.assert(
    fc.asyncProperty(chains, fc.array(fc.nat(60), { minLength: 1 }), async (list, parts) => {
      const [small, large] = [setScene(list), setScene(list)]
      for (const ms of parts) await small.advance(by(ms))
      await large.advance(by(parts.reduce((sum, ms) => sum + ms, 0)))
      expect(small.diary).toEqual(large.diary)
      expect(small.clock.now()).toBe(large.clock.now())
    }),
  )
})

test('idle is next, again and again, until nothing is due', async () => {
  await fc.assert(
    fc.asyncProperty(chains, async (list) => {
      const [stepwise, atOnce] = [setScene(list), setScene(list)]
      for (let before = -1; before < stepwise.clock.now();) {
        before = stepwise.clock.now()
        await stepwise.advance({ kind: 'next' })
      }
      await atOnce.advance({ kind: 'idle' })
      expect(stepwise.diary).toEqual(atOnce.diary)
      expect(atOnce.diary).toHaveLength(list.flat().length)
      expect(stepwise.clock.now()).toBe(atOnce.clock.now())
    }),
  )
})
