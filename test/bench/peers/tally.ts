// Counts what is done against what is expected. The first failure ends the wait: a peer's own retry would come much later.

export interface Tally {
  expect(count: number): Promise<void>
  count(): void
  fail(error: unknown): void
}

export function createTally(): Tally {
  let left = 0
  let end = Promise.withResolvers<void>()
  return {
    expect(count) {
      left = count
      end = Promise.withResolvers<void>()
      return end.promise
    },
    count() {
      left -= 1
      if (left === 0) end.resolve()
    },
    fail(error) {
      end.reject(error)
    },
  }
}
