// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import type { EventShapes } from '../event-shape.ts'

export const eventShapes: EventShapes = {
  "NODE_STATUS_UPDATED": {
    "fields": {
      "eventType": {
        "is": {
          "exactly": "NODE_STATUS_UPDATED"
        }
      },
      "eventTimestamp": {
        "is": "time",
        "expected": "a time such as 2026-01-15T09:30:02Z"
      },
      "details": {
        "fields": {
          "nodeId": {
            "is": "text"
          },
          "status": {
            "is": "text",
            "expected": "a status such as RUNNING"
          }
        }
      },
      "nodeId": {
        "is": "text"
      }
    }
  }
}
