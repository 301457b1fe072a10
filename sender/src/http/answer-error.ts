// A failure to the answer of it: a refusal becomes its status and `{message}`, anything else a fixed sentence and a log line
// that names the route as it is declared: the path itself may hold a task id, which is all that a log download asks for.
import type { Context } from 'koa'
import { coerceError } from '../base/coerce-error.ts'
import { PlatformError } from '../domain/errors.ts'
import { createErrorBody } from './error-body.ts'
import { ERROR_STATUS } from './error-status.ts'
import type { House } from './house.ts'

/** A database that was started again is there in a few seconds. */
const RETRY_AFTER_S = '5'

export function answerError(
  ctx: Context,
  caught: unknown,
  house: Pick<House, 'report' | 'ids'>,
): void {
  const refusal = caught instanceof PlatformError ? caught : undefined
  const status = refusal ? ERROR_STATUS[refusal.code] : 500
  ctx.status = status
  if (refusal?.code === 'ERR_STORE_UNAVAILABLE') ctx.set('Retry-After', RETRY_AFTER_S)
  // RFC 9110, 15.5.2: a 401 names a way to authenticate.
  if (status === 401) ctx.set('WWW-Authenticate', 'Bearer')
  const message = status === 500 ? report(ctx, caught, house) : (refusal?.message ?? '')
  ctx.body = createErrorBody(ctx, status, message)
}

/** What the caller is told of a fault of the platform. */
function report(ctx: Context, caught: unknown, house: Pick<House, 'report' | 'ids'>): string {
  const requestId = house.ids.create('req')
  house.report.requestFailed({
    requestId,
    method: ctx.method,
    route: String(ctx['_matchedRoute'] ?? 'none'),
    error: coerceError(caught),
  })
  const reason = `its log has the reason under ${requestId}`
  return caught instanceof PlatformError
    ? `${caught.code}: ${caught.message}; ${reason}`
    : `The platform failed on this request; ${reason}.`
}
