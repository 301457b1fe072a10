// The event that most vectors are about, and the ways a body is written down. Signs nothing.
const NODE_ID = '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71'

/** The text that the platform sends, written down by hand: it is not asked of the code that it is to be compared with. */
export function genuineBody(status = 'RUNNING', eventTimestamp = '2026-01-15T09:30:02Z') {
  return `{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"${eventTimestamp}","details":{"nodeId":"${NODE_ID}","status":"${status}"},"nodeId":"${NODE_ID}"}`
}

/** The same event as an object, to be changed. */
export function genuineEvent(changes = {}) {
  return { ...JSON.parse(genuineBody()), ...changes }
}

/** Equal as JSON. */
export function sortKeys(event) {
  return Object.fromEntries(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** With one more field, whose value is JSON already. */
export function withNote(json) {
  return genuineBody().replace(/\}$/, () => `,"note":${json}}`)
}

/** The bytes in base64, and as text where that loses nothing and can be read. */
export function formatBody(body) {
  const bytes = Buffer.from(body)
  const text = bytes.toString('utf8')
  const isReadable =
    Buffer.from(text).equals(bytes) && /^[\t\n\r\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(text)
  return { bodyBase64: bytes.toString('base64'), ...(isReadable ? { bodyText: text } : {}) }
}
