// How many texts, in their order, go into each JSON array of bounded size. What the texts are is not its business.

/** Brackets around all, and a comma between each two. */
const BRACKETS = 2
const COMMA = 1

/** `sizes` and `maxBytes` in bytes of UTF-8. A text that does not fit by itself goes alone. */
export function cutLists(sizes: readonly number[], maxBytes: number): readonly number[] {
  const counts: number[] = []
  let count = 0
  let bytes = BRACKETS
  for (const size of sizes) {
    const more = size + (count > 0 ? COMMA : 0)
    if (count > 0 && bytes + more > maxBytes) {
      counts.push(count)
      count = 0
      bytes = BRACKETS
    }
    bytes += size + (count > 0 ? COMMA : 0)
    count += 1
  }
  if (count > 0) counts.push(count)
  return counts
}
