// What an event of every scheme has, and how the event of one type is found among those of a scheme. Types only; the events
// themselves are the contract's.

export interface OpenEvent {
  /** `noun.verb`. */
  readonly type: string
}

/** The member of `Event` that has that type: one of the catalogue, or any other event under that name. */
export type EventOfType<Event extends OpenEvent, Type extends string> = [
  Extract<Event, { readonly type: Type }>,
] extends [never]
  ? Event & { readonly type: Type }
  : Extract<Event, { readonly type: Type }>
