// Sends a test event to one webhook and shows the first attempt.
import { checkWebhookId } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { nameArgument } from './name-argument.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runTestWebhook(id: string, flags: Flags, io: CommandIo): Promise<void> {
  checkWebhookId(id)
  const platform = await connect(flags, io)
  const tested = await nameArgument('webhook', platform.webhooks.test(id))
  if (wantsJson(flags, io.env)) {
    io.out(JSON.stringify(tested))
    return
  }
  const { delivery, attempt } = tested
  io.out(`${tested.event_id}  ${delivery.id}  ${attempt.request.url}`)
  io.out(`attempt ${attempt.number}: ${attempt.explanation}`)
}
