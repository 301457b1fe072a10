import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every module specifier that is reached from an entry file of this package. */
function listImports(entry: string): Set<string> {
  const seen = new Set<string>()
  const visit = (url: URL) => {
    const source = readFileSync(url, 'utf8')
    for (const [, specifier = ''] of source.matchAll(/\bfrom '([^']+)'/g)) {
      const target = specifier.startsWith('.') ? new URL(specifier, url) : undefined
      const name = target?.href ?? specifier
      if (seen.has(name)) continue
      seen.add(name)
      if (target) visit(target)
    }
  }
  visit(new URL(entry, import.meta.url))
  return seen
}

test.each(['./index.ts', './adapters/fetch/index.ts', './testing/index.ts'])(
  '%s needs nothing of Node',
  (entry) => {
    expect([...listImports(entry)].filter((name) => name.startsWith('node:'))).toEqual([])
  },
)

const DOORS = ['express', 'fastify', 'fetch', 'koa', 'lambda', 'node'].map(
  (name) => `./adapters/${name}/index.ts`,
)

test.each(['./index.ts', ...DOORS])('%s does not carry the test key', (entry) => {
  expect(listImports(entry)).not.toContain('@thunderstack-webhooks/shared/testing')
})

test.each(DOORS)('%s brings no framework and none of its types', (entry) => {
  const foreign = [...listImports(entry)].filter(
    (name) => !/^(?:file|node):|^@thunderstack-webhooks\/|^#/.test(name),
  )
  expect(foreign).toEqual([])
})

test('the walk sees what it is looking for', () => {
  expect(listImports('./testing/index.ts')).toContain('@thunderstack-webhooks/shared/testing')
  expect(listImports('./adapters/lambda/index.ts')).toContain('node:http')
})
