// What the platform would refuse anyway, refused before it is asked: in the words of the command line, as wrong usage.
import { ConfigError } from '../config/config-error.ts'
import { parseDuration } from '../domain/duration.ts'
import { isNodeId } from '../domain/ids.ts'

export function checkDuration(name: string, text: string, expected: string): void {
  if (parseDuration(text) !== undefined) return
  throw new ConfigError(`${name}: expected ${expected}, got "${text}"`)
}

export function checkNodeId(text: string): void {
  if (isNodeId(text)) return
  throw new ConfigError(
    `--node: expected the id of a node, 32 lower-case hexadecimal digits as "nodes" prints them, got "${text}"`,
  )
}

export function checkDeliveryId(text: string): void {
  if (/^del_\w+$/.test(text)) return
  throw new ConfigError(
    `delivery: expected the id of a delivery such as del_… as "deliveries" prints them, got "${text}"`,
  )
}

export function checkWebhookId(text: string): void {
  if (/^hook_\w+$/.test(text)) return
  throw new ConfigError(
    `webhook: expected the id of a webhook such as hook_… as "webhooks" prints them, got "${text}"`,
  )
}
