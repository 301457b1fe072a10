// Counts what is done against what is expected. The first failure ends the wait: a peer's own retry would come much later.

export interface Tally {
  expect(count: number): Promise<undefined>
  count(): void
  fail(error: unknown): void
}

export function createTally(): Tally {
  let left = 0
  let end = Promise.withResolvers<undefined>()
  return {
    expect(count) {
      left = count
      end = Promise.withResolvers()
      return end.promise
    },
    count() {
      left -= 1
      if (left === 0) end.resolve(undefined)
    },
    fail(error) {
      end.reject(error)
    },
  }
}
