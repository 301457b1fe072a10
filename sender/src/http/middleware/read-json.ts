// Body bytes to a checked value: decoded strictly, parsed without prototype tricks, held to the contract. The content
// type is not asked: real clients send none, or the wrong one.
import { checkRequest, describeProblems, type OperationId } from '@thunderstack-webhooks/contracts'
import { decodeUtf8 } from '@thunderstack-webhooks/shared'
import type { Middleware } from 'koa'
import secureJson from 'secure-json-parse'
import { coerceError } from '../../base/coerce-error.ts'
import { PlatformError } from '../../domain/errors.ts'
import { readBytes } from './read-bytes.ts'

export function readJson(operationId: OperationId): Middleware {
  return async function readJson(ctx, next) {
    const text = await readBytes(ctx)
    const value = text === '' ? undefined : parseJson(text)
    const check = checkRequest(operationId, value)
    if (check.kind === 'invalid') {
      throw new PlatformError('ERR_BODY_INVALID', describeProblems(check.problems))
    }
    ctx.request.body = value as never
    await next()
  }
}

function parseJson(latin1: string): unknown {
  const text = decodeUtf8(Buffer.from(latin1, 'latin1'))
  if (text === undefined) {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      'body: expected JSON in UTF-8, got bytes that are not UTF-8',
    )
  }
  try {
    return secureJson.parse(text, { protoAction: 'error', constructorAction: 'error' })
  } catch (cause) {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `body: expected JSON, got ${describeFault(cause)}`,
      {
        cause,
      },
    )
  }
}

/** Never the parser's own words: they quote the body. */
function describeFault(cause: unknown): string {
  const { message } = coerceError(cause)
  if (message.includes('forbidden')) return 'an object with a __proto__ or constructor key'
  const position = /at position (\d+)/.exec(message)?.[1]
  return position === undefined
    ? 'text that is not JSON'
    : `text that stops being JSON at character ${Number(position) + 1}`
}
