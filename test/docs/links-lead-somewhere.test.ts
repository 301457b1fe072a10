// Every relative link of every Markdown file leads to a file, and its fragment to a heading.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { DOCS, readDoc, ROOT } from './markdown.ts'

it.each(DOCS)('%s', (doc) => {
  const targets = Array.from(readDoc(doc).matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target)
  const relative = targets.filter((target) => !/^https?:/.test(target))
  expect(relative.filter((target) => !leadsSomewhere(doc, target))).toEqual([])
})

function leadsSomewhere(doc: string, target: string): boolean {
  const [file = '', fragment] = target.split('#')
  const path = file === '' ? doc : join(dirname(doc), file)
  if (!existsSync(join(ROOT, path))) return false
  return fragment === undefined || listAnchors(path).includes(fragment)
}

/** As GitHub and its like make them from headings: the second of a name has a number. */
function listAnchors(doc: string): readonly string[] {
  const counts = new Map<string, number>()
  return Array.from(readDoc(doc).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => {
    const name = heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-')
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return count === 0 ? name : `${name}-${count}`
  })
}
