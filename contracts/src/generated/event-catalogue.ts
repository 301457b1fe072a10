// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.

/** Every type of event that needs no registration, in the order of openapi.yaml. */
export const EVENT_CATALOGUE = [
  { name: 'user.created', description: "New user registered" },
  { name: 'user.updated', description: "User profile updated" },
  { name: 'user.deleted', description: "User account deleted" },
  { name: 'project.created', description: "New project created" },
  { name: 'project.updated', description: "Project modified" },
  { name: 'project.deleted', description: "Project deleted" },
  { name: 'file.uploaded', description: "File uploaded" },
  { name: 'payment.succeeded', description: "Payment processed successfully" },
  { name: 'payment.failed', description: "Payment failed" },
  { name: 'device.created', description: "New device connected" },
  { name: 'device.updated', description: "Device modified" },
  { name: 'device.deleted', description: "Device removed" },
  { name: 'node.status_updated', description: "Status of a ThunderStack node changed" },
  { name: 'webhook.test', description: "Test of one webhook, sent on demand" },
] as const
