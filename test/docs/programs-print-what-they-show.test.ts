// Every block marked `run` is a whole program: it runs, and prints the block after it, or what its comments say.
import { expect, it } from 'vitest'
import { listFences } from './markdown.ts'
import { runProgram } from './run-program.ts'

const programs = listFences().filter(({ meta }) => meta === 'run')

/** `// text` on a line of its own or after a console.log. */
function readComments(code: string): string {
  const comments = code.matchAll(/^(?:console\.log\(.*\) )?\/\/ (.+)$/gm)
  return Array.from(comments, ([, comment = '']) => `${comment}\n`).join('')
}

it('has programs in the README and in every package', () => {
  const docs = new Set(programs.map(({ doc }) => doc))
  for (const folder of ['', 'contracts/', 'receiver/', 'sender/', 'shared/']) {
    expect(docs).toContain(`${folder}README.md`)
  }
})

it.each(programs)('$doc, line $line', async ({ doc, code, lang, prints }) => {
  const expected = prints ?? readComments(code)
  expect(expected).not.toBe('')
  // The README says that its program runs at the root; the packages' own are for a project that has them installed.
  const folder = doc === 'README.md' ? '.' : 'test'
  expect(await runProgram(code, lang, folder)).toBe(expected)
})
