// Removes a registered webhook.
import { checkWebhookId } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { nameArgument } from './name-argument.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runDeleteWebhook(id: string, flags: Flags, io: CommandIo): Promise<void> {
  checkWebhookId(id)
  const platform = await connect(flags, io)
  await nameArgument('webhook', platform.webhooks.delete(id))
  io.out(wantsJson(flags, io.env) ? JSON.stringify({ id, deleted: true }) : `${id} is removed`)
}
