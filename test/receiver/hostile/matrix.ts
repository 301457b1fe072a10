// The hostile requests, as data: families of rows, each with what every door makes of it. Sends nothing.
import type { Family, Row, RowEvent } from './row.ts'
import { BODY_SIGNED, BODY_UNSIGNED } from './rows/body-spelling.ts'
import { EVENT_CONTENT } from './rows/event-content.ts'
import { OWN_TROUBLE } from './rows/own-trouble.ts'
import { REQUEST_FORM } from './rows/request-form.ts'
import { SIGNATURE_HEADER } from './rows/signature-header.ts'

export const MATRIX: readonly Family[] = [
  SIGNATURE_HEADER,
  BODY_SIGNED,
  BODY_UNSIGNED,
  EVENT_CONTENT,
  REQUEST_FORM,
  OWN_TROUBLE,
]

/** The event that a row is about: genuine, in time, of the expected node, and no other row's. */
export function makeEvent(family: Family, row: Row): RowEvent {
  return {
    eventType: 'NODE_STATUS_UPDATED',
    eventTimestamp: '2026-01-01T12:00:00Z',
    details: { nodeId: 'node-1', status: 'RUNNING' },
    nodeId: 'node-1',
    note: `${MATRIX.indexOf(family)}.${family.rows.indexOf(row)}`,
  }
}
