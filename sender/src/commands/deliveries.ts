// The newest deliveries, oldest last, each with its attempts.
import type { DeliveryResource } from '@thunderstack-webhooks/contracts'
import { ConfigError } from '../config/config-error.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runDeliveries(flags: Flags, io: CommandIo): Promise<void> {
  const limit = checkLimit(flags['limit'] ?? '20')
  const platform = await connect(flags, io)
  const node = flags['node']
  const page = await platform.deliveries.list({
    limit,
    ...(typeof node === 'string' && { nodeId: node }),
  })
  if (wantsJson(flags, io.env)) io.out(JSON.stringify(page))
  else if (page.deliveries.length === 0) io.out('no deliveries yet')
  else io.out(page.deliveries.map(formatDelivery).join('\n'))
}

function checkLimit(text: string | boolean): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit
  throw new ConfigError('--limit: expected a whole number from 1 to 200')
}

function formatDelivery(delivery: DeliveryResource): string {
  const next = delivery.nextAttemptAt
    ? `, next ${delivery.nextAttemptAt} (${delivery.nextAttemptReason ?? ''})`
    : ''
  const head = `${delivery.id}  ${delivery.state}${next}  ${delivery.url}`
  const attempts = delivery.attempts.map(
    (attempt) => `  ${attempt.number}. ${attempt.startedAt}  ${attempt.explanation}`,
  )
  return [head, ...attempts].join('\n')
}
