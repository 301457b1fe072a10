// What generated/event-shapes.ts is made of: as much of JSON Schema as webhook payloads use. Checked in check-shape.ts.
import type { webhooks } from './generated/openapi.ts'

export type Shape = ObjectShape | TextShape

/** All of the fields must be there; others may. */
export interface ObjectShape {
  readonly fields: Readonly<Record<string, Shape>>
}

export interface TextShape {
  /** `time`: RFC 3339. `text`: anything but nothing. Otherwise this very text. */
  readonly is: 'time' | 'text' | { readonly exactly: string }
  /** The contract's own words for it, if it has some. */
  readonly expected?: string
}

/** Event type → shape of its payload. */
export type EventShapes = Readonly<Record<keyof webhooks, ObjectShape>>
