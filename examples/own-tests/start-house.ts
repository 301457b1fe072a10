// What each test begins with: a platform in this process, whose time moves only when told to, and the service on a free port.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startPlatform, type Platform } from '@thunderstack-webhooks/sender'
import { createApp, WEBHOOK_PATH, type AppSettings } from './app.ts'

export interface House extends AsyncDisposable {
  readonly platform: Platform
  readonly webhookUrl: string
  /** What the service saved, in order. */
  readonly saved: readonly (readonly [nodeId: string, status: string])[]
  /** Codes of what it refused, in order. */
  readonly refused: readonly string[]
  /** A node that runs, and whose webhook leads to the service from now on. */
  createNode(): Promise<string>
}

/** `beforeSave` may throw, as a database does that is away. */
export async function startHouse(beforeSave: () => void = () => undefined): Promise<House> {
  const platform = await startPlatform({ clock: 'manual' })
  const saved: [string, string][] = []
  const refused: string[] = []
  const save: AppSettings['save'] = (nodeId, status) => {
    beforeSave()
    saved.push([nodeId, status])
    return Promise.resolve()
  }
  const app = createApp({
    publicKeyUrl: platform.publicKeyUrl,
    save,
    report: ({ code }) => refused.push(code),
    allowTestKeys: true,
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}${WEBHOOK_PATH}`

  return {
    platform,
    webhookUrl,
    saved,
    refused,
    async createNode() {
      const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
      await platform.nodes.setStatus(nodeId, 'RUNNING')
      await platform.nodes.updateSettings(nodeId, { webhookUrl })
      return nodeId
    },
    async [Symbol.asyncDispose]() {
      await platform.stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
