// Refusals of a body whose signature holds: not JSON, not an event, not ours, not of this time.
import { WebhookError, type WebhookErrorOptions } from './webhook-error.ts'

export class PayloadNotJsonError extends WebhookError {
  declare readonly code: 'ERR_PAYLOAD_NOT_JSON'
  readonly reason: 'not-utf8' | 'not-json'

  constructor(reason: 'not-utf8' | 'not-json') {
    const problem = reason === 'not-utf8' ? 'is not valid UTF-8' : 'is not JSON'
    super(
      'ERR_PAYLOAD_NOT_JSON',
      `The body ${problem}.`,
      'The sender really sent this. A byte order mark is not JSON.',
    )
    this.reason = reason
  }
}

export class PayloadInvalidError extends WebhookError {
  declare readonly code: 'ERR_PAYLOAD_INVALID'
  /** Where the event departs from the contract, in words. */
  readonly problems: string

  constructor(problems: string) {
    super(
      'ERR_PAYLOAD_INVALID',
      `The event does not have the documented shape: ${problems}`,
      'The platform may have changed it: update this package, or set validate to "warn".',
    )
    this.problems = problems
  }
}

export class NodeMismatchError extends WebhookError {
  declare readonly code: 'ERR_NODE_MISMATCH'

  constructor() {
    super(
      'ERR_NODE_MISMATCH',
      'nodeId and details.nodeId name different nodes.',
      'The platform sends one id twice. Tell the sender.',
    )
  }
}

export class NodeUnexpectedError extends WebhookError {
  declare readonly code: 'ERR_NODE_UNEXPECTED'

  constructor() {
    super(
      'ERR_NODE_UNEXPECTED',
      'expect.nodeId does not accept the node of the event.',
      'All nodes share one key: the event is genuine and still not yours.',
    )
  }
}

export class TimestampTooOldError extends WebhookError {
  declare readonly code: 'ERR_TIMESTAMP_TOO_OLD'
  /** In milliseconds. */
  readonly age: number

  constructor(age: number, maxAge: number, options?: WebhookErrorOptions) {
    super(
      'ERR_TIMESTAMP_TOO_OLD',
      `The event is ${age} ms old; maxAge allows ${maxAge} ms.`,
      'A replay, or an honest retry: it carries the time of the event.',
      options,
    )
    this.age = age
  }
}

export class TimestampInFutureError extends WebhookError {
  declare readonly code: 'ERR_TIMESTAMP_IN_FUTURE'
  /** In milliseconds. */
  readonly skew: number

  constructor(skew: number, maxSkew: number, options?: WebhookErrorOptions) {
    super(
      'ERR_TIMESTAMP_IN_FUTURE',
      `The event is ${skew} ms in the future; maxSkew allows ${maxSkew} ms.`,
      "Compare this machine's clock with the sender's.",
      options,
    )
    this.skew = skew
  }
}

export class TimestampUnreadableError extends WebhookError {
  declare readonly code: 'ERR_TIMESTAMP_UNREADABLE'

  constructor(options?: WebhookErrorOptions) {
    super(
      'ERR_TIMESTAMP_UNREADABLE',
      'eventTimestamp is no ISO 8601 time with a zone.',
      'maxAge refuses an event of unknown age.',
      options,
    )
  }
}
