// Every TypeScript block compiles under the repository's settings; a fragment brings its declarations in a comment.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compile } from './compile.ts'
import { listFences, ROOT } from './markdown.ts'

const snippets = listFences()
  .filter(({ lang }) => lang === 'ts')
  .map((fence, index) => ({ ...fence, file: join(ROOT, `test/docs/snippet-${index}.ts`) }))
const problems = compile(
  new Map(snippets.map(({ file, given, code }) => [file, `${given}${code}\nexport {}\n`])),
)

it.each(snippets)('$doc, line $line', ({ file }) => {
  expect(problems.get(file)).toBeUndefined()
})

it('notices a snippet that is wrong', () => {
  const file = join(ROOT, 'test/docs/wrong.ts')
  const code = `import { startPlatform } from '@thunderstack-webhooks/sender'\nawait startPlatform({ prot: 1 })\n`
  expect(compile(new Map([[file, code]])).get(file)).toContain("'prot' does not exist")
})
