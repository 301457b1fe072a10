// The service under test: a Koa application that keeps the status of each node, wherever `save` puts it.
import Koa from 'koa'
import { createReceiver, remoteKey, type AnyWebhookError } from '@thunderstack-webhooks/receiver'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'

export const WEBHOOK_PATH = '/webhooks/thunderstack'

export interface AppSettings {
  /** In production `https://cloud-api.thunderstack.org/api/webhook-public-key`. */
  readonly publicKeyUrl: string
  /** When it fails, the platform is asked to deliver again. */
  readonly save: (nodeId: string, status: string) => Promise<void>
  readonly report: (error: AnyWebhookError) => void
  /** The mock platform signs with a key that everybody has; only tests take it. */
  readonly allowTestKeys?: boolean
}

export function createApp({ publicKeyUrl, save, report, ...rest }: AppSettings): Koa {
  const receiver = createReceiver({ keys: remoteKey(publicKeyUrl), onError: report, ...rest })
  receiver.on('NODE_STATUS_UPDATED', (event) => save(event.nodeId, event.details.status))
  const app = new Koa()
  // Before any body parser: the receiver reads the bytes itself.
  app.use(koaReceiver(receiver, { path: WEBHOOK_PATH }))
  return app
}
