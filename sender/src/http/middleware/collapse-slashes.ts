// Real clients append `/nodes` to a base URL that ends in a slash: `/api//nodes` means `/api/nodes`.
import type { Middleware } from 'koa'

export const collapseSlashes: Middleware = async function collapseSlashes(ctx, next) {
  ctx.path = ctx.path.replace(/\/{2,}/g, '/')
  await next()
}
