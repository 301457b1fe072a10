// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import { dateTime, nonEmpty, object, type EventRule } from '../event-rule.ts'
import { anyText, matching, objectWith, textOrNull } from '../webhook-event-rule.ts'
import type { EnvelopeScheme, CatalogueEventType } from '../webhook-event-types.ts'

/** Scheme to the rule of the whole event, which says nothing of its data but that it is an object. */
export const envelopeRules: Readonly<Record<EnvelopeScheme, EventRule>> = {
  hmac: objectWith({ type: nonEmpty(), data: object({  }), id: nonEmpty() }, { created_at: dateTime("a time such as 2026-01-15T12:30:00Z") }),
  texture: object({ type: nonEmpty(), data: object({  }), deviceId: textOrNull(), organizationId: nonEmpty(), workspaceId: nonEmpty(), key: matching(/^[0-9a-f]{64}$/u, "64 lower-case hex digits"), timestamp: dateTime("a time such as 2026-01-15T12:30:00.000Z") }),
  standard: object({ type: nonEmpty(), data: object({  }), timestamp: dateTime("a time such as 2026-01-15T12:30:00.000Z") }),
}

/** Event type to the rule of its data. */
export const eventDataRules: Readonly<Record<CatalogueEventType, EventRule>> = {
  'user.created': objectWith({ id: nonEmpty() }, { name: anyText(), email: anyText(), status: anyText() }),
  'user.updated': objectWith({ id: nonEmpty() }, { name: anyText(), email: anyText(), status: anyText() }),
  'user.deleted': objectWith({ id: nonEmpty() }, { name: anyText(), email: anyText(), status: anyText() }),
  'project.created': objectWith({  }, { id: nonEmpty() }),
  'project.updated': objectWith({  }, { id: nonEmpty() }),
  'project.deleted': objectWith({  }, { id: nonEmpty() }),
  'file.uploaded': objectWith({  }, { id: nonEmpty() }),
  'payment.succeeded': objectWith({  }, { id: nonEmpty() }),
  'payment.failed': objectWith({  }, { id: nonEmpty() }),
  'device.created': object({ deviceId: nonEmpty() }),
  'device.updated': object({ deviceId: nonEmpty() }),
  'device.deleted': object({ deviceId: nonEmpty() }),
  'node.status_updated': object({ nodeId: nonEmpty(), status: nonEmpty("a status such as RUNNING") }),
  'webhook.test': object({ webhook_id: nonEmpty() }),
}
