// Runs work side by side, so many at a time; results in the order of the work.

export async function inLanes<T, R>(
  work: readonly T[],
  laneCount: number,
  run: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = work.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await run(item)
  }
  await Promise.all(Array.from({ length: laneCount }, lane))
  return results
}
