// The receiver's page lists every error code with its status, and every option.
import { expect, it } from 'vitest'
import { ERROR_POLICY } from '../../receiver/src/errors/error-policy.ts'
import { readCode, readDoc, readTable } from './markdown.ts'

const CODE = /\bERR_\w+/g

it('lists every error code and no other', () => {
  const codes = new Set(readDoc('receiver/README.md').match(CODE))
  expect([...codes].sort()).toEqual(Object.keys(ERROR_POLICY).sort())
})

it('gives each code the status it has', () => {
  for (const [, code, status = ''] of readTable('receiver/README.md', 'check')) {
    for (const name of readCode(code) as (keyof typeof ERROR_POLICY)[]) {
      expect([name, ERROR_POLICY[name].status]).toEqual([name, Number.parseInt(status, 10)])
    }
  }
})

function listMembers(path: string, name: string): string[] {
  const [, body = ''] = new RegExp(`interface ${name} \\{([^]*?)\\n\\}`).exec(readDoc(path)) ?? []
  return Array.from(body.matchAll(/^ {2}readonly (\w+)\??:/gm), ([, member = '']) => member)
}

it.each([
  ['option of remoteKey', 'remote-key-options.ts', 'RemoteKeyOptions'],
  ['fact of its state', 'remote-key-state.ts', 'RemoteKeyState'],
])('lists every %s', (_kind, file, name) => {
  const members = listMembers(`receiver/src/keys/${file}`, name)
  expect(members.length).toBeGreaterThan(5)
  const page = readDoc('receiver/README.md')
  expect(members.filter((member) => !page.includes(`\`${member}\``))).toEqual([])
})

it('lists every reason for which a key cannot be had', () => {
  const source = readDoc('receiver/src/keys/key-fetch-error.ts')
  const reasons = Array.from(source.matchAll(/^ {2}\| '([\w-]+)'$/gm), ([, reason]) => reason)
  const [, listed = ''] = /^Reasons are ([^.]*)\./m.exec(readDoc('receiver/README.md')) ?? []
  expect(readCode(listed)).toEqual(reasons)
})

it('lists every option of createReceiver', () => {
  const options = listMembers('receiver/src/receiver-options.ts', 'ReceiverOptions')
  const listed = readTable('receiver/README.md', 'option').map(
    ([cell]) => readCode(cell)[0]!.split('.')[0],
  )
  expect(options.filter((name) => name !== 'allowShortMaxAge' && !listed.includes(name))).toEqual(
    [],
  )
})

it('lists what deduplicate takes', () => {
  const source = readDoc('receiver/src/receiver-options.ts')
  const [, body = ''] = /interface DeduplicateOptions \{([^]*?)\n\}/.exec(source) ?? []
  const options = Array.from(body.matchAll(/^ {2}readonly (\w+)\??:/gm), ([, name]) => name)
  const listed = readTable('receiver/README.md', '`deduplicate`').map(([cell]) => readCode(cell)[0])
  expect(options).not.toEqual([])
  expect(listed).toEqual(options)
})
