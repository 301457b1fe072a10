// What a delivery store knows an event by: the signed id where there is one, otherwise the body, and its place in an array.
import type { SchemeDelivery } from './scheme-delivery.ts'

export function formatDeduplicationKey({
  webhookId,
  bodySha256,
  index,
}: Pick<SchemeDelivery, 'webhookId' | 'bodySha256' | 'index'>): string {
  const request = webhookId ?? bodySha256
  return index === undefined ? request : `${request}:${index}`
}
