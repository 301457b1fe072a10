// The only place that knows which bytes a ThunderStack signature covers.

/** The body exactly as sent, and nothing else: no timestamp, no header, no URL. Source: the published handler. */
export function signedContent(body: Uint8Array): Uint8Array {
  return body
}
