// Koa's context to an operation's request, and its result to the answer. The operations never see Koa.
import { OPERATIONS } from '@thunderstack-webhooks/contracts'
import type { Context, Middleware } from 'koa'
import type { TokenClaims } from '../../sign/token.ts'
import type { House } from '../house.ts'
import type { OperationRequest } from '../operation.ts'
import type { Route } from '../routes.ts'
import { TextAnswer } from '../text-answer.ts'

export function runOperation(route: Route, house: House): Middleware {
  return async function runOperation(ctx) {
    const claims = ctx.state['claims'] as TokenClaims | undefined
    const request: OperationRequest<never> = {
      body: ctx.request.body as never,
      params: (ctx as Context & { params: Record<string, string> }).params,
      query: readQuery(ctx),
      headers: ctx.headers as OperationRequest<never>['headers'],
      userId: claims?.userId ?? '',
      jti: claims?.jti ?? '',
      issuedAt: claims?.issuedAt ?? 0,
      origin: readOrigin(ctx),
      signal: hangUpSignal(ctx),
    }
    const answer: unknown = await route.run(request, house)
    ctx.status = OPERATIONS[route.operationId].successStatus
    if (answer instanceof TextAnswer) sendText(ctx, answer as TextAnswer<string>)
    else ctx.body = answer
  }
}

function sendText(ctx: Context, { contentType, text, headers }: TextAnswer<string>): void {
  for (const [name, value = ''] of Object.entries(headers)) ctx.set(name, value)
  ctx.set('Content-Type', `${contentType}; charset=utf-8`)
  ctx.body = text
}

const HOST = /^(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** As the caller named this platform; a Host header that names no host gives way to the socket's own address. */
function readOrigin(ctx: Context): string {
  if (HOST.test(ctx.host)) return `http://${ctx.host}`
  const { localAddress = '', localPort = 0 } = ctx.req.socket
  return `http://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`
}

/** A parameter given twice keeps its first value. */
function readQuery(ctx: Context): Record<string, string | undefined> {
  return Object.fromEntries([...new URLSearchParams(ctx.querystring)].reverse())
}

function hangUpSignal(ctx: Context): AbortSignal {
  const controller = new AbortController()
  ctx.res.once('close', () => {
    controller.abort()
  })
  return controller.signal
}
