// The event that most vectors are about, and the ways a body is written down. Signs nothing.
import { formatNodeStatusUpdated } from '../../../shared/src/event.ts'

export const NODE_ID = '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71'
const OCCURRED_AT = Date.parse('2026-01-15T09:30:02.041Z')

/** The text that the platform sends. */
export function genuineBody(status = 'RUNNING', precision = 'seconds') {
  return formatNodeStatusUpdated({ nodeId: NODE_ID, status, occurredAt: OCCURRED_AT }, precision)
}

/** The same event as an object, to be changed. */
export function genuineEvent(changes = {}) {
  return { ...JSON.parse(genuineBody()), ...changes }
}

/** The bytes in base64, and as text where that loses nothing and can be read. */
export function formatBody(body) {
  const bytes = Buffer.from(body)
  const text = bytes.toString('utf8')
  const isReadable =
    Buffer.from(text).equals(bytes) && /^[\t\n\r\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(text)
  return { bodyBase64: bytes.toString('base64'), ...(isReadable ? { bodyText: text } : {}) }
}
