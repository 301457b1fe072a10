// The readers of the vectors that are no JavaScript: each runs in the folder of the vectors, and prints the block after it.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTempDir } from '../support/temp-dir.ts'
import { listFences, ROOT } from './markdown.ts'
import { readOutput } from './run-program.ts'

const DOC = 'contracts/vectors/README.md'
const readers = listFences([DOC]).filter(({ meta }) => meta === 'reader')

/** The program that reads the text on standard input, and what it stands on. */
const RUNNERS: Readonly<Record<string, { readonly command: string; readonly needs: string[] }>> = {
  python: { command: 'python3', needs: ['python3'] },
  sh: { command: 'sh', needs: ['sh', 'jq', 'openssl'] },
}

// Skipped on a build server, too: nothing that is promised of a bare machine includes these, and openssl, which is
// required there, has tests of its own.
function findMissing(lang: string): string | undefined {
  return RUNNERS[lang]?.needs.find(
    (program) => spawnSync('sh', ['-c', 'command -v "$0"', program]).status !== 0,
  )
}

async function run(lang: string, code: string): Promise<string> {
  await using folder = await createTempDir()
  const child = spawn(RUNNERS[lang]!.command, [], {
    cwd: join(ROOT, 'contracts/vectors'),
    env: { ...process.env, TMPDIR: folder.path, PYTHONDONTWRITEBYTECODE: '1' },
  })
  child.stdin.end(code)
  return await readOutput(child)
}

it('shows readers in two languages', () => {
  expect(readers.map(({ lang }) => lang)).toEqual(['python', 'sh', 'python'])
})

describe.each(readers)('$lang', ({ lang, code, prints }) => {
  const missing = findMissing(lang)
  const title = missing === undefined ? 'agrees with every vector' : `skipped: no ${missing} here`

  it.skipIf(missing !== undefined)(title, async () => {
    expect(await run(lang, code)).toBe(prints)
  })

  it.skipIf(missing !== undefined)('notices a reader that is wrong', async () => {
    const wrong = code.replace(/sha256\(body\)|-sha256|hashlib\.sha256\)/g, (text) =>
      text.replace('256', '512'),
    )
    expect(wrong).not.toBe(code)
    expect(await run(lang, wrong)).not.toBe(prints)
  })
})
