// Options beside a scheme to settings: every default and every cross-check. Misuse is a TypeError, before any work.
import { checkOption, checkPositive } from '../check-option.ts'
import { checkOptionNames } from '../check-option-names.ts'
import type { PayloadValidation } from '../check-payload.ts'
import type { ReceiverOptions } from '../receiver-options.ts'
import { readClock } from '../runtime.ts'
import { parseReplayOptions, type ReplaySettings } from '../replay/parse-replay-options.ts'
import type { OpenEvent } from './scheme-events.ts'
import type { SchemeReceiverOptions } from './scheme-options.ts'

export interface SchemeSettings extends Pick<ReplaySettings, 'duplicates' | 'ack'> {
  readonly validate: PayloadValidation
  readonly maxBodyBytes: number
  /** Of every failed verification. */
  readonly failureStatus: 401 | 403
  readonly now: () => number
}

const CALLER = 'createReceiver'
const DEFAULT_MAX_BODY_BYTES = 1_048_576

// Complete by its type.
const OPTION_NAMES: Readonly<
  Record<Exclude<keyof SchemeReceiverOptions<OpenEvent>, 'keys'>, true>
> = {
  scheme: true,
  validate: true,
  maxBodyBytes: true,
  signatureFailureStatus: true,
  deduplicate: true,
  ack: true,
  onError: true,
  onUnknownEvent: true,
  onWarning: true,
  now: true,
}

const ELSEWHERE = 'is for ThunderStack, that is with keys'
const EVENT_TIME = `${ELSEWHERE}; the time of a request is held to tolerance: texture({ tolerance }), standard({ tolerance })`

const THUNDERSTACK_ONLY: Readonly<
  Record<Exclude<keyof ReceiverOptions, keyof SchemeReceiverOptions<OpenEvent>> | 'keys', string>
> = {
  keys: "are ThunderStack's; give either keys or a scheme, and make one receiver for each",
  expect: `${ELSEWHERE}: other events are about no node`,
  order: `${ELSEWHERE}: it follows the times of a node`,
  onStale: `${ELSEWHERE}: it goes with order`,
  maxAge: EVENT_TIME,
  allowShortMaxAge: EVENT_TIME,
  maxSkew: EVENT_TIME,
  allowTestKeys: `${ELSEWHERE}: a secret is nobody else's, in tests as well`,
}

export function parseSchemeOptions(
  options: Omit<SchemeReceiverOptions<never>, 'scheme'>,
): SchemeSettings {
  for (const [name, reason] of Object.entries(THUNDERSTACK_ONLY)) {
    checkOption(CALLER, !(name in options), `with a scheme there is no ${name}: ${name} ${reason}`)
  }
  checkOptionNames<object>(CALLER, options, OPTION_NAMES)
  const { validate = 'strict', maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options
  const { signatureFailureStatus: failureStatus = 401 } = options
  const isMode = ['strict', 'warn', 'off'].includes(validate)
  checkOption(CALLER, isMode, "validate must be 'strict', 'warn' or 'off'")
  checkPositive(CALLER, 'maxBodyBytes', maxBodyBytes)
  const isStatus = [401, 403].includes(failureStatus)
  checkOption(CALLER, isStatus, 'signatureFailureStatus must be 401 or 403')
  const { duplicates, ack } = parseReplayOptions(options)
  return { validate, maxBodyBytes, failureStatus, duplicates, ack, now: options.now ?? readClock }
}
