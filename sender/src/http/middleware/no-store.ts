// Nothing this platform answers may be kept: it changes from one request to the next.
import type { Middleware } from 'koa'

export const noStore: Middleware = async function noStore(ctx, next) {
  ctx.set('Cache-Control', 'no-store')
  ctx.set('X-Content-Type-Options', 'nosniff')
  await next()
}
