// Work that ends together: the first failure tells all of it to stop, and is thrown once all of it has ended.

export async function endTogether<Work extends readonly Promise<unknown>[]>(
  stop: AbortController,
  work: readonly [...Work],
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  try {
    return await Promise.all(work)
  } catch (error) {
    stop.abort(error)
    await Promise.allSettled(work)
    throw stop.signal.reason
  }
}
