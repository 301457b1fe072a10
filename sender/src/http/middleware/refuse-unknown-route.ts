// What no route took: 404 for an unknown path, 405 with the allowed methods for a known one.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import type { Middleware } from 'koa'
import { createErrorBody } from '../error-body.ts'

export interface KnownPath {
  readonly operationId: OperationId
  readonly matches: (path: string) => boolean
  readonly method: string
}

export function refuseUnknownRoute(known: readonly KnownPath[]): Middleware {
  return function refuseUnknownRoute(ctx) {
    const matching = known.filter(({ matches }) => matches(ctx.path))
    const methods = [...new Set(matching.map(({ method }) => method))]
    if (methods.length === 0) {
      ctx.status = 404
      const message = `Nothing is served at ${ctx.path.slice(0, 200)}; the paths are in openapi.yaml`
      ctx.body = createErrorBody(ctx, 404, message)
    } else {
      ctx.status = 405
      ctx.set('Allow', methods.join(', '))
      const message = `${ctx.method} is not served at this path; expected ${methods.join(' or ')}`
      ctx.body = createErrorBody(ctx, 405, message)
    }
    return Promise.resolve()
  }
}
