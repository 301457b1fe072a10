// What the body of a request can be under each scheme. Types, and how the event of one type is found among them.

/** What events of every scheme have. */
export interface OpenEvent {
  /** `noun.verb`. */
  readonly type: string
}

/** The types of the catalogue. Others may come. */
export type CatalogueType = (typeof CATALOGUE_TYPES)[number]

export const CATALOGUE_TYPES = [
  'user.created',
  'user.updated',
  'user.deleted',
  'project.created',
  'project.updated',
  'project.deleted',
  'file.uploaded',
  'payment.succeeded',
  'payment.failed',
  'device.created',
  'device.updated',
  'device.deleted',
  'node.status_updated',
  'webhook.test',
] as const

type OpenData = Readonly<Record<string, unknown>>
type Named<Type extends string> = Type extends string ? { readonly type: Type } : never
type AnyType = CatalogueType | (string & {})

export type HmacEvent = Named<AnyType> & {
  /** `evt_…`, the same on every attempt. */
  readonly id: string
  /** ISO 8601 in UTC. The guide's sample of a request by hand goes without. */
  readonly created_at?: string
  readonly data: OpenData
}

export type TextureEvent = Named<AnyType> & {
  readonly deviceId: string | null
  readonly organizationId: string
  readonly workspaceId: string
  readonly key?: string
  readonly timestamp?: string
  readonly data?: OpenData
}

export type StandardEvent = Named<AnyType> & {
  readonly timestamp?: string
  readonly data: OpenData
}

/** The members of `Event` that can have that type: one of the catalogue, or the open one. */
export type EventOfType<Event extends OpenEvent, Type extends string> = [
  Extract<Event, { readonly type: Type }>,
] extends [never]
  ? Event & { readonly type: Type }
  : Extract<Event, { readonly type: Type }>
