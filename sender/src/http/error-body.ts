// The form of a refusal: `{message}` for the Cloud API and the control API, `{error: {code, message}}` under /v1.
import type { V1ErrorCode } from '@thunderstack-webhooks/contracts'
import type { Context } from 'koa'

const V1_CODES: Readonly<Record<number, V1ErrorCode>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'timeout',
  409: 'conflict',
  413: 'payload_too_large',
  503: 'unavailable',
}

export function createErrorBody(ctx: Context, status: number, message: string): object {
  if (!/^\/v1(?:\/|$)/.test(ctx.path)) return { message }
  return { error: { code: V1_CODES[status] ?? 'internal', message } }
}
