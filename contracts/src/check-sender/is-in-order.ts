// Whether statuses were announced in the order in which the node had them. Pure.

/** Others may come in between, and copies of the same. */
export function isInOrder(wanted: readonly string[], seen: readonly string[]): boolean {
  let index = 0
  for (const status of seen) if (status === wanted[index]) index += 1
  return index === wanted.length
}
