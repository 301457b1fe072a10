// No public name is made of a word that the glossary tells us to avoid. A word with a remark has a place of its own.
import * as contracts from '@thunderstack-webhooks/contracts'
import * as receiver from '@thunderstack-webhooks/receiver'
import * as sender from '@thunderstack-webhooks/sender'
import * as shared from '@thunderstack-webhooks/shared'
import { expect, it } from 'vitest'
import { readDoc } from './markdown.ts'

const avoided = new Set(
  Array.from(readDoc('GLOSSARY.md').matchAll(/^_Avoid_: ([^]+?)\.$/gm), ([, list = '']) => list)
    .flatMap((list) => list.replaceAll(/[^,]+\([^)]*\)/g, '').split(','))
    .map((word) => word.trim().toLowerCase()),
)

function splitWords(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]/)
}

it('avoids words at all', () => {
  expect(avoided).toContain('hook')
  expect(avoided).toContain('message')
})

it.each(Object.entries({ contracts, receiver, sender, shared }))('%s', (_name, exported) => {
  const names = Object.keys(exported)
  expect(names).not.toEqual([])
  expect(names.filter((name) => splitWords(name).some((word) => avoided.has(word)))).toEqual([])
})
