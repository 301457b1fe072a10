// Which change of the contract hurts whom. A request is written by users and read by the platform; a response and a webhook are
// written by the platform and read by users, so that what is harmless in one direction is a break in the other.

export interface Rule {
  readonly what: string
  /** Whether it breaks those who send requests, or answer webhooks. */
  readonly request: boolean
  /** Whether it breaks those who read responses. */
  readonly response: boolean
  /** Whether it breaks those who receive webhooks. They were not asked whether they know the new contract. */
  readonly webhook: boolean
}

const SAFE = { request: false, response: false, webhook: false }
const BREAKS = { request: true, response: true, webhook: true }
/** Less is taken than before, or less is sent. */
const NARROWER = { request: true, response: false, webhook: false }
/** More is taken than before, or more is sent. */
const WIDER = { request: false, response: true, webhook: true }

export const RULES = {
  'operation-added': { what: 'is new', ...SAFE },
  'operation-removed': { what: 'is gone', ...BREAKS },
  'operation-renamed': { what: 'has another operationId, which is its name in code', ...BREAKS },
  'token-needed': { what: 'is refused to callers that it was open to', ...BREAKS },
  'answer-added': { what: 'is a new answer', ...SAFE },
  'success-removed': { what: 'is a success that is gone', ...BREAKS },
  // A client can do without a refusal that never comes; a receiver may be giving the answer that lost its meaning.
  'refusal-removed': {
    what: 'is an answer that is gone',
    ...{ request: false, response: false, webhook: true },
  },
  'body-added': { what: 'has a body where there was none', ...SAFE },
  'body-removed': { what: 'has no body any more', ...BREAKS },
  'body-required': { what: 'cannot be left out any more', ...NARROWER },
  'body-optional': { what: 'may be left out', ...WIDER },
  // A client says which media type it accepts; a receiver takes what comes.
  'media-type-added': {
    what: 'is a new media type',
    ...{ request: false, response: false, webhook: true },
  },
  'media-type-removed': { what: 'is a media type that is gone', ...BREAKS },
  'field-added': { what: 'is new', ...SAFE },
  // Answers are closed for the sake of tests, and clients are told to expect more fields; receivers may refuse such a payload.
  'field-added-to-closed': {
    what: 'is new in an object that was closed',
    ...{ request: false, response: false, webhook: true },
  },
  'required-field-added': { what: 'is new, and required', ...NARROWER },
  'field-removed': { what: 'is gone', ...BREAKS },
  'became-required': { what: 'is required now', ...NARROWER },
  'became-optional': { what: 'may be missing now', ...WIDER },
  'value-added': { what: 'has a new value', ...WIDER },
  'value-removed': { what: 'lost a value', ...NARROWER },
  'values-opened': { what: 'is not limited to known values any more', ...WIDER },
  'values-closed': { what: 'is limited to known values now', ...NARROWER },
  'type-added': { what: 'can be of another type', ...WIDER },
  'type-removed': { what: 'cannot be of that type any more', ...NARROWER },
  'limit-tightened': { what: 'has a tighter limit', ...NARROWER },
  'limit-loosened': { what: 'has a looser limit', ...WIDER },
  'form-added': { what: 'has to have a form now', ...NARROWER },
  'form-removed': { what: 'may have any form now', ...WIDER },
  // Whether one pattern takes all that another takes cannot be told.
  'form-changed': { what: 'has to have another form', ...BREAKS },
  'object-closed': { what: 'takes no other fields any more', ...NARROWER },
  'object-opened': { what: 'may have other fields', ...SAFE },
  'default-changed': { what: 'has another default', ...NARROWER },
  'rule-changed': {
    what: 'has another rule, of a kind that this comparison does not know',
    ...BREAKS,
  },
} as const satisfies Record<string, Rule>

export type ChangeKind = keyof typeof RULES
export type Direction = 'request' | 'response' | 'webhook'

export interface Change {
  readonly kind: ChangeKind
  readonly direction: Direction
  /** Such as `createNode request.settings.webhookUrl`. */
  readonly at: string
  /** What came, went or changed, where the place does not say it. */
  readonly detail: string
}

export function isBreaking({ kind, direction }: Change): boolean {
  return RULES[kind][direction]
}
