// Waits for the next turn of the event loop: what came in together can then be handled together.

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
