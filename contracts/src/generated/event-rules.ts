// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import { constant, dateTime, nonEmpty, object, type EventRule } from '../event-rule.ts'

export const eventRules: Readonly<Record<'NODE_STATUS_UPDATED', EventRule>> = {
  NODE_STATUS_UPDATED: object({ eventType: constant("NODE_STATUS_UPDATED"), eventTimestamp: dateTime("a time such as 2026-01-15T09:30:02Z"), details: object({ nodeId: nonEmpty(), status: nonEmpty("a status such as RUNNING") }), nodeId: nonEmpty() }),
}
