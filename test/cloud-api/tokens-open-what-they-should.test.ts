// Who may do what: tokens are made, used, revoked at once, and show their own user's nodes only.
import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { connectPlatform } from '@thunderstack-webhooks/sender'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { expect, it } from 'vitest'
import { callOperation, messageOf } from '../support/contract-call.ts'
import { startPlatform } from '../support/start-platform.ts'

const base64url = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token with the claims of `token` under another header and signature. */
function forge(token: string, alg: string, makeSignature: (content: string) => Buffer): string {
  const content = `${base64url({ alg, typ: 'JWT' })}.${token.split('.')[1] ?? ''}`
  return `${content}.${makeSignature(content).toString('base64url')}`
}

const signedBy = (key: KeyObject) => (content: string) => sign('sha256', Buffer.from(content), key)

it('opens the API with a new token until it is revoked', async () => {
  await using platform = await startPlatform()
  const { token, jti } = await platform.tokens.create({ name: 'laptop' })
  const other = { url: platform.url, token }
  expect((await callOperation(other, 'listNodes')).status).toBe(200)

  await platform.tokens.revoke(jti)
  const refused = await callOperation(other, 'listNodes')
  expect(refused.status).toBe(401)
  expect(messageOf(refused)).toContain('"laptop" was revoked')
  expect((await callOperation(platform, 'listNodes')).status).toBe(200)
})

it('takes a token with and without Bearer, in any case', async () => {
  await using platform = await startPlatform()
  for (const prefix of ['', 'Bearer ', 'bearer ', 'BEARER  ']) {
    const headers = { authorization: prefix + platform.token }
    const { status } = await callOperation(platform, 'listNodes', { token: null, headers })
    expect([prefix, status]).toEqual([prefix, 200])
  }
})

it('tells whose token it is at the top level', async () => {
  await using platform = await startPlatform()
  const { token, userId, jti } = await platform.tokens.create()
  const { body } = await callOperation({ url: platform.url, token }, 'verifyToken')
  expect(body).toEqual({ sub: userId, jti, iat: expect.any(Number) as number })
})

it('shows a user only their own nodes', async () => {
  await using platform = await startPlatform()
  const { nodeId } = await platform.nodes.create({ name: 'mine', network: 'regtest' })
  const { token } = await platform.tokens.create({ name: 'somebody else' })
  const stranger = await connectPlatform(platform.url, { token })

  expect(await stranger.nodes.list()).toEqual([])
  for (const act of ['get', 'start', 'stop', 'upgrade'] as const) {
    await expect(stranger.nodes[act](nodeId)).rejects.toMatchObject({ status: 404 })
  }
  await expect(stranger.nodes.destroy(nodeId)).rejects.toMatchObject({ status: 400 })
  await expect(
    stranger.nodes.updateSettings(nodeId, { webhookUrl: 'http://127.0.0.1:1/' }),
  ).rejects.toMatchObject({ status: 404 })
  expect(await platform.nodes.get(nodeId)).toMatchObject({ status: 'IN_PROGRESS', settings: {} })
})

it('gives one user several tokens', async () => {
  await using platform = await startPlatform()
  const { userId } = await platform.tokens.create()
  const [a, b] = [
    await platform.tokens.create({ userId }),
    await platform.tokens.create({ userId }),
  ]
  const clients = [a, b].map(({ token }) => connectPlatform(platform.url, { token }))
  const [first, second] = await Promise.all(clients)
  const { nodeId } = await first!.nodes.create({ name: 'shared', network: 'regtest' })
  expect(await second!.nodes.get(nodeId)).toMatchObject({ name: 'shared' })
})

const strangeKey = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey
const testKey = createPrivateKey(TEST_PRIVATE_KEY_PEM)

it.each<[string, (token: string) => string]>([
  ['signed by another key', (token) => forge(token, 'RS256', signedBy(strangeKey))],
  ['that says alg none', (token) => forge(token, 'none', () => Buffer.alloc(0))],
  [
    'whose HMAC secret is the public key',
    (token) =>
      forge(token, 'HS256', (text) =>
        createHmac('sha256', TEST_PUBLIC_KEY_PEM).update(text).digest(),
      ),
  ],
  ['with its last byte changed', (token) => token.slice(0, -4) + 'AAAA'],
  [
    'this platform never issued',
    () => {
      const claims = base64url({ sub: 'a', jti: 'b', iat: 1 })
      return forge(`.${claims}.`, 'RS256', signedBy(testKey))
    },
  ],
  ['of no claims', () => forge(`.${base64url({})}.`, 'RS256', signedBy(testKey))],
  ['that is no token', () => 'open sesame'],
  ['that is empty', () => ''],
])('refuses a token %s', async (_, make) => {
  await using platform = await startPlatform()
  const wrong = { url: platform.url, token: make(platform.token) }
  for (const id of ['listNodes', 'verifyToken', 'listEvents'] as const) {
    const answer = await callOperation(wrong, id)
    expect([id, answer.status]).toEqual([id, 401])
    expect(messageOf(answer)).toMatch(/^Unauthorized: /)
  }
})
