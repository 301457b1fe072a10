// The platform under a manual clock, an application with the receiver and the platform's key, and a node that points there.
import {
  createReceiver,
  remoteKey,
  type Receiver,
  type ReceiverOptions,
} from '@thunderstack-webhooks/receiver'
import type { Platform, StartOptions } from '@thunderstack-webhooks/sender'
import { vi } from 'vitest'
import { startApplication, type Application } from './koa-application.ts'
import { startPlatform } from './start-platform.ts'

export interface BothEnds extends AsyncDisposable {
  readonly platform: Platform
  readonly receiver: Receiver
  readonly webhookUrl: string
  readonly nodeId: string
  /** Of what the receiver reported, in order. */
  codes(): readonly string[]
}

export async function startBoth(
  options: Partial<ReceiverOptions> = {},
  platformOptions: StartOptions = {},
  start: (receiver: Receiver) => Promise<Application> = startApplication,
): Promise<BothEnds> {
  await using unwind = new AsyncDisposableStack()
  const platform = unwind.use(await startPlatform({ clock: 'manual', ...platformOptions }))
  const onError = vi.fn<(error: { code: string }) => void>()
  const receiver = createReceiver({
    keys: remoteKey(platform.publicKeyUrl),
    allowTestKeys: true,
    onError,
    ...options,
  })
  const application = unwind.use(await start(receiver))
  const { webhookUrl } = application
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.nodes.setStatus(nodeId, 'RUNNING')
  await platform.nodes.updateSettings(nodeId, { webhookUrl })
  const owned = unwind.move()
  return {
    platform,
    receiver,
    webhookUrl,
    nodeId,
    codes: () => onError.mock.calls.map(([error]) => error.code),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
