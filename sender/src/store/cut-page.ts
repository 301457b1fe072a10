// Rows to a page of items: where the page ends, and whether there is another.
import type { Page, PageRequest } from '../domain/page.ts'

/** One row more than asked for was read: it says whether there is a next page. */
export async function cutPage<Row extends { seq: number }, Item>(
  rows: readonly Row[],
  page: PageRequest,
  toItems: (rows: readonly Row[]) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: await toItems(shown),
    nextCursor: rows.length > shown.length && last ? String(last.seq) : null,
  }
}
