// The public key is served to anybody who does not lie about their token; strict platforms want one.
import { createPublicKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { startPlatform } from '../support/start-platform.ts'

it('serves the key without a token, and with a good one', async () => {
  await using platform = await startPlatform()
  for (const token of [null, platform.token]) {
    const { status, body } = await callOperation(platform, 'getWebhookPublicKey', { token })
    expect([status, body]).toEqual([200, { data: platform.publicKeyPem }])
  }
})

it('refuses a wrong token even so', async () => {
  await using platform = await startPlatform()
  const { status } = await callOperation(platform, 'getWebhookPublicKey', { token: 'wrong' })
  expect(status).toBe(401)
})

it('wants a token when the platform is strict', async () => {
  await using platform = await startPlatform({ auth: 'strict' })
  const bare = await callOperation(platform, 'getWebhookPublicKey', { token: null })
  const opened = await callOperation(platform, 'getWebhookPublicKey')
  expect([bare.status, opened.status]).toEqual([401, 200])
})

it('serves the same key as a JSON Web Key under its fingerprint', async () => {
  await using platform = await startPlatform()
  const { body } = await callOperation(platform, 'getJwks', { token: null })
  const [key] = (body as { keys: { kid: string; n: string }[] }).keys
  const { n } = createPublicKey(platform.publicKeyPem).export({ format: 'jwk' })
  expect(key).toMatchObject({ kid: platform.keyFingerprint, n })
})
