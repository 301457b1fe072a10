// Runs and ratios: how a figure is taken, and what is kept of it. What is measured is in the other files of this folder.

export interface Figure {
  readonly name: string
  readonly unit: string
  /** One value a run, in the order they were taken. */
  readonly values: readonly number[]
}

export interface Result {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly min: number
  readonly median: number
  readonly max: number
  readonly runs: number
}

export function summarize({ name, unit, values }: Figure): Result {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const median = ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
  return {
    name,
    value: median,
    unit,
    min: sorted[0] ?? NaN,
    median,
    max: sorted.at(-1) ?? NaN,
    runs: values.length,
  }
}

/** Figures that are taken together, and the names they will have. */
export interface Group {
  readonly names: readonly string[]
  readonly measure: () => Promise<readonly Figure[]>
}

/** What a group cannot do without is not to be had; the message says how to get it. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

/** Two values a round, and the first over the second. */
export interface Pairs {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly ratios: readonly number[]
}

/**
 * Takes two values in turn, A B A B …, after uncounted rounds in which the code gets compiled: machines change their mind
 * between runs, and a pair taken together meets the same mood.
 */
export async function takePairs(
  rounds: { readonly warmUp: number; readonly counted: number },
  a: () => Promise<number>,
  b: () => Promise<number>,
): Promise<Pairs> {
  for (let round = 0; round < rounds.warmUp; round++) {
    await a()
    await b()
  }
  const taken: { a: number[]; b: number[]; ratios: number[] } = { a: [], b: [], ratios: [] }
  for (let round = 0; round < rounds.counted; round++) {
    const [rateA, rateB] = [await a(), await b()]
    taken.a.push(rateA)
    taken.b.push(rateB)
    taken.ratios.push(rateA / rateB)
  }
  return taken
}

/** Operations per second of `count` operations. */
export async function takeRate(count: number, run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await run()
  return (count * 1_000) / (performance.now() - startedAt)
}
