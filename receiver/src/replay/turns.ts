// Work under the same name runs one after another, in the order it came; under different names at once.

export interface Turns {
  readonly take: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const own = (last.get(name) ?? Promise.resolve()).then(work)
      // Who comes next waits for the end of this one, however it ends.
      const end = Promise.allSettled([own])
      last.set(name, end)
      try {
        return await own
      } finally {
        if (last.get(name) === end) last.delete(name)
      }
    },
  }
}
