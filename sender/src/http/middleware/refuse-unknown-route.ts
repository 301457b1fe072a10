// What no route took: 404 for an unknown path, 405 with the allowed methods for a known one.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import type { Middleware } from 'koa'

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
      ctx.body = {
        message: `Nothing is served at ${ctx.path.slice(0, 200)}; the paths are in openapi.yaml`,
      }
    } else {
      ctx.status = 405
      ctx.set('Allow', methods.join(', '))
      ctx.body = {
        message: `${ctx.method} is not served at this path; expected ${methods.join(' or ')}`,
      }
    }
    return Promise.resolve()
  }
}
