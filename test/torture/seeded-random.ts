// Chance that can be had again: the same seed gives the same numbers.

export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  fraction(): number
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  pick<Item>(items: readonly [Item, ...Item[]]): Item
  /** One of the names, by their weights. */
  weigh<Name extends string>(weights: Readonly<Record<Name, number>>): Name
  shuffle<Item>(items: readonly Item[]): Item[]
  /** A stream of its own: what one part draws changes nothing for another. */
  fork(): SeededRandom
}

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  /** Mulberry32. */
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    weigh(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      let left = fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of entries) {
        left -= weight
        if (left < 0) return name
      }
      throw new RangeError('expected at least one weight above 0')
    },
    shuffle(items) {
      const rest = [...items]
      return items.map(() => rest.splice(whole(0, rest.length - 1), 1)[0] as (typeof items)[number])
    },
    fork: () => createSeededRandom(Math.floor(fraction() * 2 ** 32)),
  }
}
