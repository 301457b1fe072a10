// Recognises our errors by their facts, so that it also holds across realms and doubled installations.
import { isObject } from '../is-object.ts'
import { ERROR_POLICY } from './error-policy.ts'
import type { AnyWebhookError } from './any-webhook-error.ts'

/**
 * Whether a caught value is one of this package's errors; afterwards `switch (error.code)` narrows.
 *
 * @example
 * if (isWebhookError(error) && error.code === 'ERR_SIGNATURE_MISMATCH') log(error.diagnostics.bodySha256)
 */
export function isWebhookError(value: unknown): value is AnyWebhookError {
  return (
    isObject(value) &&
    'diagnostics' in value &&
    'code' in value &&
    typeof value['code'] === 'string' &&
    Object.hasOwn(ERROR_POLICY, value['code'])
  )
}
