// Gathers what comes in during one turn of the event loop and hands it over as one list.
import { nextTurn } from './next-turn.ts'

export interface Batch<Item> {
  /** Resolves or rejects with the flush that took the item. */
  add(item: Item): Promise<void>
}

export function createBatch<Item>(flush: (items: readonly Item[]) => Promise<void>): Batch<Item> {
  let open: { items: Item[]; flushed: Promise<void> } | undefined
  return {
    add(item) {
      if (!open) {
        const items: Item[] = []
        const flushed = nextTurn().then(() => {
          open = undefined
          return flush(items)
        })
        open = { items, flushed }
      }
      open.items.push(item)
      return open.flushed
    },
  }
}
