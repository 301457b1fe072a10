// The one catch of a request: a refusal becomes its status and `{message}`, anything else a fixed sentence and a log line
// that names the route as it is declared: the path itself may hold a task id, which is all that a log download asks for.
import type { Middleware } from 'koa'
import { coerceError } from '../../base/coerce-error.ts'
import { PlatformError } from '../../domain/errors.ts'
import { ERROR_STATUS } from '../error-status.ts'
import type { House } from '../house.ts'

/** A database that was started again is there in a few seconds. */
const RETRY_AFTER_S = '5'

export function mapErrors(house: Pick<House, 'report' | 'ids'>): Middleware {
  return async function mapErrors(ctx, next) {
    try {
      await next()
    } catch (caught) {
      if (caught instanceof PlatformError) {
        ctx.status = ERROR_STATUS[caught.code]
        if (caught.code === 'ERR_STORE_UNAVAILABLE') ctx.set('Retry-After', RETRY_AFTER_S)
        // RFC 9110, 15.5.2: a 401 names a way to authenticate.
        if (ctx.status === 401) ctx.set('WWW-Authenticate', 'Bearer')
        ctx.body = { message: caught.message }
        return
      }
      const requestId = house.ids.create('req')
      house.report.requestFailed({
        requestId,
        method: ctx.method,
        route: String(ctx['_matchedRoute'] ?? 'none'),
        error: coerceError(caught),
      })
      ctx.status = 500
      ctx.body = {
        message: `The platform failed on this request; its log has the reason under ${requestId}.`,
      }
    }
  }
}
