// What thunderstack-contract prints and how it ends: verdicts of events, tables, JUnit, wrong usage.
import { readFile, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { runContract } from '../support/run-contract.ts'
import { serve } from '../support/serve.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { answering } from './receivers/answering.ts'

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-15T09:30:02Z',
  details: { nodeId: '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71', status: 'RUNNING' },
  nodeId: '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71',
}
const NODE = ['--node', EVENT.nodeId] as const

it('takes an event from a file or from standard input', async () => {
  await using folder = await createTempDir()
  const path = folder.join('event.json')
  await writeFile(path, JSON.stringify(EVENT))
  for (const given of [
    await runContract(['validate', path]),
    await runContract(['validate', '-'], JSON.stringify(EVENT)),
  ])
    expect(given).toEqual({
      code: 0,
      out: 'valid: an event of type NODE_STATUS_UPDATED, as the contract has it\n',
      err: '',
    })
})

it('names each problem of an event, and ends with 1', async () => {
  const { code, out } = await runContract(['validate', '-'], '{"eventType":"NODE_STATUS_UPDATED"}')
  expect(code).toBe(1)
  expect(out).toBe(
    'invalid: the contract does not have this event\n  eventTimestamp: missing\n  details: missing\n  nodeId: missing\n',
  )
  const json = await runContract(['validate', '-', '--json'], '{')
  expect(json.code).toBe(1)
  expect(JSON.parse(json.out)).toMatchObject({ kind: 'invalid', problems: [{ path: 'body' }] })
})

it('takes an event of a type that it does not know for news', async () => {
  const { code, out } = await runContract(['validate', '-'], '{"eventType":"NODE_RENAMED"}')
  expect(code).toBe(0)
  expect(out).toMatch(/^unknown type: the contract has no "NODE_RENAMED"/)
})

it.each([
  [['validate', 'there-is-none.json'], /there is no such file/],
  [['validate'], /missing required argument/],
  [['conformance', 'http://127.0.0.1:1/'], /--node: expected the id of the node/],
  [['conformance', 'nonsense', ...NODE], /expected an http or https URL/],
  [['conformance', 'http://127.0.0.1:1/', ...NODE, '--key', 'none.pem'], /there is no such file/],
  [['conformance', 'http://127.0.0.1:1/', ...NODE, '--key', 'package.json'], /it holds none/],
  [
    ['conformance', 'http://127.0.0.1:1/', ...NODE, '--profile', 'lax'],
    /strict or published-sample/,
  ],
  [
    ['conformance', 'http://127.0.0.1:1/', ...NODE, '--timeout', 'soon'],
    /--timeout: expected seconds/,
  ],
  [['check-sender', 'http://127.0.0.1:1/', '--token', 'a b'], /without blanks/],
  [['polish'], /unknown command/],
])('ends with 2 and says why: %j', async (args, words) => {
  const { code, out, err } = await runContract(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(words)
})

it('writes JUnit to a file beside the table, which has no colours in a pipe', async () => {
  await using folder = await createTempDir()
  await using server = await serve(answering(200))
  const path = folder.join('report.xml')
  const { code, out } = await runContract(['conformance', server.origin, ...NODE, '--junit', path])
  expect(code).toBe(1)
  expect(out).not.toContain('\u001B')
  expect(out).toMatch(
    /^FAIL {2}The signature header: by another key\n {2}sent {7}POST .*\n {2}came back {2}200, expected 4xx\n {2}why .*\n {2}fix /m,
  )
  expect(out).toMatch(/^http:\/\/127\S+: \d+ passed, \d+ failed, 1 skipped \(\d+\.\d s\)$/m)
  const xml = await readFile(path, 'utf8')
  const failures = Number(/<testsuites .* failures="(\d+)"/.exec(xml)?.[1])
  expect(failures).toBeGreaterThan(40)
  expect(xml.match(/<failure /g)).toHaveLength(failures)
  expect(out).toContain(` ${failures} failed`)
})
