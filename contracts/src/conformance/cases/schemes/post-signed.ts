import type { SchemeDesk } from '../../scheme-desk.ts'
import type { HeaderLine, WireRequest } from '../../wire-request.ts'

/** The request that brings a body; `lines` are those of a signature over other bytes, or in other words. */
export function postSigned(
  desk: SchemeDesk,
  content: string | Uint8Array = desk.text,
  lines: readonly HeaderLine[] = desk.sign(content),
): WireRequest {
  return {
    method: 'POST',
    headers: [['Content-Type', 'application/json'], ...lines],
    body: Buffer.from(content),
    framing: 'length',
  }
}
