// Work under the same name runs one after another, in the order it came; under different names at once.

export interface Turns {
  readonly take: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
}

interface Line {
  last: Promise<unknown>
  /** When whoever is at work began. */
  begunAt: number
}

/** Nobody new lines up behind work that has taken `patienceMs`: it may never end. */
export function createTurns(patienceMs: number, now: () => number): Turns {
  const lines = new Map<string, Line>()

  function findLine(name: string): Line {
    const found = lines.get(name)
    if (found && now() - found.begunAt < patienceMs) return found
    const line = { last: Promise.resolve(), begunAt: now() }
    lines.set(name, line)
    return line
  }

  return {
    async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const line = findLine(name)
      const own = line.last.then(() => {
        line.begunAt = now()
        return work()
      })
      // Who comes next waits for the end of this one, however it ends.
      const end = Promise.allSettled([own])
      line.last = end
      try {
        return await own
      } finally {
        if (line.last === end && lines.get(name) === line) lines.delete(name)
      }
    },
  }
}
