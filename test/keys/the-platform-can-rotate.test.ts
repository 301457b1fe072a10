// The same at the mock platform: it rotates while deliveries are on their way, and none is refused.
import {
  createReceiver,
  remoteKey,
  type FetchLike,
  type RemoteKeyOptions,
} from '@thunderstack-webhooks/receiver'
import { expect, it, vi } from 'vitest'
import { startApplication } from '../support/koa-application.ts'
import { startPlatform } from '../support/start-platform.ts'

async function startBoth(readUrl: (platform: { url: string; publicKeyUrl: string }) => string) {
  await using unwind = new AsyncDisposableStack()
  const platform = unwind.use(await startPlatform({ clock: 'manual' }))
  const ask = vi.fn<FetchLike>((url, init) => fetch(url, init))
  const onError = vi.fn<(error: { code: string }) => void>()
  const options: RemoteKeyOptions = { fetch: ask, cooldown: 0 }
  const keys = remoteKey(readUrl(platform), options)
  const receiver = createReceiver({ keys, allowTestKeys: true, onError, maxSkew: false })
  const application = unwind.use(await startApplication(receiver))
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.nodes.setStatus(nodeId, 'RUNNING')
  await platform.nodes.updateSettings(nodeId, { webhookUrl: application.webhookUrl })
  const owned = unwind.move()
  return {
    platform,
    keys,
    countRequests: () => ask.mock.calls.length,
    codes: () => onError.mock.calls.map(([error]) => error.code),
    announce: async () => (await platform.nodes.setStatus(nodeId, 'RUNNING')).delivered(),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

it.each([
  ['the key as published', (platform: { publicKeyUrl: string }) => platform.publicKeyUrl],
  ['the key set', (platform: { url: string }) => `${platform.url}/.well-known/jwks.json`],
])(
  'three rotations with overlap, seen through %s, cost one request each',
  async (_kind, readUrl) => {
    await using both = await startBoth(readUrl)
    await both.announce()
    expect(both.countRequests()).toBe(1)
    for (const rotations of [1, 2, 3]) {
      const { keys } = await both.platform.keys.rotate({ overlap: '24h' })
      await both.announce()
      await both.announce()
      expect(both.countRequests()).toBe(1 + rotations)
      expect(both.keys.state().keys[0]?.fingerprint).toBe(keys[0]?.fingerprint)
    }
    expect(both.keys.state().keys).toHaveLength(4)
    expect(both.codes()).toEqual([])
  },
)

it('a rotation without overlap costs one request, too', async () => {
  await using both = await startBoth(({ publicKeyUrl }) => publicKeyUrl)
  await both.announce()
  await both.platform.keys.rotate()
  await both.announce()
  expect(both.countRequests()).toBe(2)
  expect(both.codes()).toEqual([])
})
