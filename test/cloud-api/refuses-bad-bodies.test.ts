// Bodies that are not what an operation takes: the documented status, a sentence that says what was expected, and
// nothing changed.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callOperation, messageOf } from '../support/contract-call.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { takeSnapshot } from '../support/store-snapshot.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
  await (await stage.announce()).delivered()
})

afterAll(async () => {
  await stage[Symbol.asyncDispose]()
})

const NODE = { name: 'a', network: 'regtest' }
const withUrl = (webhookUrl: unknown): unknown => ({ ...NODE, settings: { webhookUrl } })

it.each<[string, OperationId, unknown, number, RegExp]>([
  ['no body', 'createNode', undefined, 400, /expected a JSON object, got nothing/],
  ['an empty body', 'createNode', '', 400, /expected a JSON object, got nothing/],
  ['text that is not JSON', 'createNode', '{"name": "a",', 400, /expected JSON/],
  ['JSON with a comment', 'createNode', '{/* hi */}', 400, /expected JSON/],
  ['bytes that are not UTF-8', 'createNode', Buffer.from([0x22, 0xc3, 0x28, 0x22]), 400, /UTF-8/],
  ['null', 'createNode', null, 400, /expected an object, got null/],
  ['a list', 'createNode', [], 400, /expected an object, got an array/],
  ['a number', 'createNode', 7, 400, /expected an object, got a number/],
  ['a text', 'createNode', '"a"', 400, /expected an object, got a string/],
  ['a missing name', 'createNode', { network: 'regtest' }, 400, /name: missing/],
  ['a name that is a number', 'createNode', { ...NODE, name: 7 }, 400, /name: expected a string/],
  ['an empty name', 'createNode', { ...NODE, name: '' }, 400, /name: expected/],
  ['a huge name', 'createNode', { ...NODE, name: 'a'.repeat(100_000) }, 400, /name: expected/],
  ['a missing network', 'createNode', { name: 'a' }, 400, /network: missing/],
  ['an unknown network', 'createNode', { ...NODE, network: 'mainnet' }, 400, /regtest, testnet/],
  ['settings that are a text', 'createNode', { ...NODE, settings: 'x' }, 400, /settings: expected/],
  ['an unknown setting', 'createNode', { ...NODE, settings: { url: 'x' } }, 400, /settings/],
  [
    'an ftp webhook',
    'createNode',
    withUrl('ftp://127.0.0.1/'),
    400,
    /webhookUrl: expected an http/,
  ],
  ['a javascript webhook', 'createNode', withUrl('javascript:alert(1)'), 400, /webhookUrl/],
  ['a relative webhook', 'createNode', withUrl('/hook'), 400, /webhookUrl: expected/],
  ['a webhook without a host', 'createNode', withUrl('http://'), 400, /webhookUrl: expected/],
  [
    'a webhook with an impossible port',
    'createNode',
    withUrl('http://a:99999/'),
    400,
    /webhookUrl/,
  ],
  ['a webhook with a password', 'createNode', withUrl('http://a:b@127.0.0.1/'), 400, /password/],
  ['a webhook that is a number', 'createNode', withUrl(7), 400, /webhookUrl: expected/],
  ['a huge webhook', 'createNode', withUrl(`http://a/${'b'.repeat(2_100)}`), 400, /webhookUrl/],
  [
    'a prototype at the top',
    'createNode',
    '{"__proto__":{},"name":"a","network":"regtest"}',
    400,
    /./,
  ],
  [
    'a prototype in settings',
    'createNode',
    '{"name":"a","network":"regtest","settings":{"__proto__":{"webhookUrl":"http://a/"}}}',
    400,
    /./,
  ],
  [
    'a constructor prototype',
    'createNode',
    '{"name":"a","network":"regtest","constructor":{"prototype":{"x":1}}}',
    400,
    /./,
  ],
  ['deep nesting', 'createNode', '['.repeat(50_000) + ']'.repeat(50_000), 400, /expected/],
  [
    'deep nesting in a field',
    'createNode',
    `{"name":${'['.repeat(9_000)}${']'.repeat(9_000)}}`,
    400,
    /name/,
  ],
  ['no id to destroy', 'destroyNode', {}, 400, /destroyNodeId: missing/],
  ['a wrong id to destroy', 'destroyNode', { destroyNodeId: 'x' }, 400, /32 lower-case hex/],
  ['an unknown id to destroy', 'destroyNode', { destroyNodeId: '0'.repeat(32) }, 400, /not found/],
  ['an id to destroy that is a list', 'destroyNode', { destroyNodeId: [] }, 400, /destroyNodeId/],
  ['no settings', 'updateNodeSettings', {}, 400, /webhookUrl/],
  ['empty settings', 'updateNodeSettings', { settings: {} }, 400, /webhookUrl: expected a URL/],
  ['a webhook that is a flag', 'updateNodeSettings', { webhookUrl: true }, 400, /webhookUrl/],
  ['no password', 'unlockNode', {}, 400, /password: missing/],
  [
    'a password that is a number',
    'unlockNode',
    { password: 1 },
    400,
    /password: expected a string/,
  ],
  ['no status', 'setNodeStatus', {}, 400, /status: missing/],
  ['an unknown status', 'setNodeStatus', { status: 'HAPPY' }, 400, /status: expected one of/],
  ['an inherited name as status', 'setNodeStatus', { status: 'constructor' }, 400, /status/],
  ['a field too many', 'setNodeStatus', { status: 'PAUSED', note: 'x' }, 400, /note/],
  ['a clock that goes back', 'advanceClock', { by: '-1s' }, 400, /by: expected/],
  ['a clock moved by a number', 'advanceClock', { by: 30 }, 400, /expected/],
  ['a clock moved beyond the calendar', 'advanceClock', { by: '999999999d' }, 400, /by: expected/],
  ['two clock targets', 'advanceClock', { by: '1s', to: 'next' }, 400, /expected/],
  ['a token for no user id', 'createToken', { userId: 'me' }, 400, /userId: expected/],
  ['a token field too many', 'createToken', { admin: true }, 400, /admin/],
  ['no token to revoke', 'revokeToken', {}, 400, /expected/],
  ['an unknown token to revoke', 'revokeToken', { jti: 'nobody' }, 404, /no token/],
  ['a foreign token to revoke', 'revokeToken', { token: 'a.b.c' }, 404, /did not issue/],
])('refuses %s (%s)', async (_, operationId, body, status, message) => {
  const before = await takeSnapshot(stage.platform)
  const call = { params: { id: stage.nodeId }, ...(body !== undefined && { body }) }
  const answer = await callOperation(stage.platform, operationId, call)
  expect([answer.status, messageOf(answer)]).toEqual([status, expect.stringMatching(message)])
  expect(messageOf(answer).length).toBeLessThan(1_000)
  expect(await takeSnapshot(stage.platform)).toEqual(before)
})

it.each<OperationId>([
  'createNode',
  'destroyNode',
  'updateNodeSettings',
  'unlockNode',
  'setNodeStatus',
  'advanceClock',
  'createToken',
  'revokeToken',
])('refuses a body of two megabytes (%s)', async (operationId) => {
  const body = JSON.stringify({ name: 'a'.repeat(2 * 1024 * 1024) })
  const params = { id: stage.nodeId }
  const answer = await callOperation(stage.platform, operationId, { params, body })
  expect([answer.status, messageOf(answer)]).toEqual([413, 'body: expected at most 1048576 bytes'])
})
