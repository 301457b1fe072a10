// Options to settings: every default and every cross-check. Misuse is a TypeError, before any work.
import type { NodeExpectation } from './check-node.ts'
import { checkOption, checkPositive } from './check-option.ts'
import { checkOptionNames } from './check-option-names.ts'
import { parseDuration, type Duration } from './duration.ts'
import { isObject } from './is-object.ts'
import type { ReceiverOptions } from './receiver-options.ts'
import { RETRY_HORIZON_MS } from './retry-horizon.ts'
import { readClock } from './runtime.ts'
import type { VerifySettings } from './verify.ts'

// Complete by its type.
const OPTION_NAMES: Readonly<Record<Exclude<keyof ReceiverOptions, 'scheme'>, true>> = {
  keys: true,
  expect: true,
  validate: true,
  maxAge: true,
  allowShortMaxAge: true,
  maxSkew: true,
  maxBodyBytes: true,
  signatureFailureStatus: true,
  deduplicate: true,
  order: true,
  ack: true,
  allowTestKeys: true,
  onError: true,
  onUnknownEvent: true,
  onStale: true,
  onWarning: true,
  now: true,
}

const CALLER = 'createReceiver'
const DEFAULT_MAX_BODY_BYTES = 1_048_576

export function parseReceiverOptions(options: ReceiverOptions): Omit<VerifySettings, 'warn'> {
  checkKeySource(options.keys)
  checkOptionNames<object>(`${CALLER} with keys`, options, OPTION_NAMES)
  const { validate = 'strict', maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options
  checkOption(
    CALLER,
    ['strict', 'warn', 'off'].includes(validate),
    "validate must be 'strict', 'warn' or 'off'",
  )
  checkPositive(CALLER, 'maxBodyBytes', maxBodyBytes)
  checkOption(
    CALLER,
    [undefined, 401, 403].includes(options.signatureFailureStatus),
    'signatureFailureStatus must be 401 or 403',
  )
  return {
    keys: options.keys,
    allowTestKeys: options.allowTestKeys === true,
    signatureFailureStatus: options.signatureFailureStatus,
    maxAgeMs: parseMaxAge(options),
    maxSkewMs: parseLimit(options.maxSkew ?? '5m', 'maxSkew'),
    maxBodyBytes,
    validate,
    expectNodeId: parseExpectation(options.expect),
    now: options.now ?? readClock,
  }
}

function checkKeySource(keys: unknown): void {
  checkOption(
    CALLER,
    isObject(keys) && typeof keys['keys'] === 'function',
    'give keys: staticKey(…), remoteKey(…) or your own; or scheme: hmac(…), texture(…) or standard(…)',
  )
}

function parseMaxAge({ maxAge = false, allowShortMaxAge }: ReceiverOptions): number | undefined {
  const limit = parseLimit(maxAge, 'maxAge')
  checkOption(
    CALLER,
    limit === undefined || limit >= RETRY_HORIZON_MS || allowShortMaxAge === true,
    `maxAge below ${RETRY_HORIZON_MS} ms refuses honest retries; set allowShortMaxAge to mean it`,
  )
  return limit
}

function parseLimit(value: Duration | false, option: string): number | undefined {
  return value === false ? undefined : parseDuration(value, `${CALLER}: ${option}`)
}

function parseExpectation(expect: ReceiverOptions['expect']): NodeExpectation | undefined {
  if (expect === undefined) return undefined
  checkOptionNames('createReceiver: expect', expect, { nodeId: true })
  const { nodeId } = expect
  checkIsSet(nodeId)
  if (typeof nodeId === 'function') return nodeId
  const expected = new Set(typeof nodeId === 'string' ? [nodeId] : nodeId)
  return (id) => expected.has(id)
}

// Not set is not the same as any: that would let every node of the platform in. A list of nothing reads as nothing, too.
function checkIsSet(nodeId: unknown): void {
  checkOption(
    CALLER,
    [nodeId].flat().join('') !== '',
    'expect.nodeId is empty; is the setting filled in?',
  )
}
