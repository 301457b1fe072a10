// Whatever looks like a path in the pages for maintainers leads to a file or folder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCode, readDoc, ROOT } from './markdown.ts'

const PATH = /^[\w.-][\w./-]*(?:\/|\.(?:ts|mjs|js|json|yaml|md|example)|\/run)$/

it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (doc) => {
  const paths = readCode(readDoc(doc).replaceAll(/^```[^]*?^```/gm, '')).filter((code) =>
    PATH.test(code),
  )
  expect(paths).not.toEqual([])
  const missing = paths.filter(
    (path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, 'sender/src', path)),
  )
  expect(missing).toEqual([])
})
