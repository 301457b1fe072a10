// The documentation as data: files, fenced blocks, tables. Knows Markdown as far as these pages use it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** Every Markdown file of the repository, as a path from its root. */
export const DOCS: readonly string[] = globSync('**/*.md', {
  cwd: ROOT,
  exclude: (path) => /(?:^|\/)(?:node_modules|dist)$/.test(path),
}).sort()

/** Those that people wrote: a generated page shows fragments, each beside the thing it is about. */
const WRITTEN = DOCS.filter((path) => !path.startsWith('receiver/docs/api/'))

export function readDoc(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

export interface Fence {
  readonly doc: string
  readonly line: number
  readonly lang: string
  /** What follows the language: `run` marks a whole program. */
  readonly meta: string
  readonly code: string
  /** Declarations in an HTML comment before the block, invisible to readers, that make a fragment complete. */
  readonly given: string
  /** The `text` block right after it: what it prints. */
  readonly prints: string | undefined
}

const FENCE =
  /(?:<!-- given\n(?<given>[^]*?)-->\n\n)?^```(?<lang>\w+) ?(?<meta>.*)\n(?<code>[^]*?)^```\n(?=(?:\n```text\n(?<prints>[^]*?)^```\n)?)/gm

export function listFences(docs: readonly string[] = WRITTEN): readonly Fence[] {
  return docs.flatMap((doc) => {
    const text = readDoc(doc)
    return Array.from(text.matchAll(FENCE), ({ index, groups = {} }) => ({
      doc,
      line: text.slice(0, index).split('\n').length,
      lang: groups['lang'] ?? '',
      meta: groups['meta'] ?? '',
      code: groups['code'] ?? '',
      given: groups['given'] ?? '',
      prints: groups['prints'],
    }))
  })
}

/** Rows, as lists of cells, of the tables whose first column has this head. */
export function readTable(doc: string, head: string): readonly (readonly string[])[] {
  const blocks = readDoc(doc).match(/(?:^\|.*\|\n)+/gm) ?? []
  return blocks
    .map((block) => block.trim().split('\n').map(splitRow))
    .filter(([first]) => first?.[0] === head)
    .flatMap((rows) => rows.slice(2))
}

function splitRow(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

/** What stands between backticks. */
export function readCode(cell = ''): readonly string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = '']) => code)
}
