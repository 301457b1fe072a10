// Makes a coded error of anything caught, once; the cause is kept.
import type { AnyWebhookError } from './any-webhook-error.ts'
import { InternalError } from './failure-errors.ts'
import { isWebhookError } from './is-webhook-error.ts'
import type { Diagnostics } from './webhook-error.ts'

/** Facts that the error already carries win over `diagnostics`. */
export function toWebhookError(caught: unknown, diagnostics: Diagnostics = {}): AnyWebhookError {
  const error = isWebhookError(caught) ? caught : new InternalError(caught)
  Object.assign(error.diagnostics, { ...diagnostics, ...error.diagnostics })
  return error
}
