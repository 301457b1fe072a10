// Lists the registered webhooks, oldest first.
import type { WebhookResource } from '@thunderstack-webhooks/contracts'
import type { PlatformClient } from '../client/platform-client.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { nameRefusal } from './name-refusal.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

const PAGE_SIZE = 100

export async function runWebhooks(flags: Flags, io: CommandIo): Promise<void> {
  const workspaceId = flags['workspace']
  const platform = await connect(flags, io)
  const webhooks = await nameRefusal(
    { workspaceId: '--workspace' },
    listAll(platform, typeof workspaceId === 'string' ? { workspaceId } : {}),
  )
  if (wantsJson(flags, io.env)) io.out(JSON.stringify({ webhooks }))
  else io.out(webhooks.length === 0 ? 'no webhooks yet' : webhooks.map(formatWebhook).join('\n'))
}

async function listAll(
  platform: PlatformClient,
  filter: { readonly workspaceId?: string },
): Promise<readonly WebhookResource[]> {
  const webhooks: WebhookResource[] = []
  for (let page = 1; ; page += 1) {
    const { data, pagination } = await platform.webhooks.list({ ...filter, page, limit: PAGE_SIZE })
    webhooks.push(...data)
    if (page >= pagination.pages) return webhooks
  }
}

function formatWebhook({ disabledReason, label, ...webhook }: WebhookResource): string {
  const { id, scheme, schedule, workspaceId, events, url } = webhook
  const standing = disabledReason === null ? 'active' : `inactive (${disabledReason})`
  const parts = [id, standing, scheme, schedule, workspaceId, events.join(','), url]
  return (label === null ? parts : [...parts, label]).join('  ')
}
