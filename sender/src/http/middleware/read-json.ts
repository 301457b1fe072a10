// Body bytes to a checked value: decoded strictly, parsed without prototype tricks, held to the contract. The content
// type is not asked: real clients send none, or the wrong one.
import { checkRequest, describeProblems, type OperationId } from '@thunderstack-webhooks/contracts'
import { decodeUtf8 } from '@thunderstack-webhooks/shared'
import type { Middleware } from 'koa'
import secureJson from 'secure-json-parse'
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
    const reason = cause instanceof SyntaxError ? cause.message : 'not JSON'
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `body: expected JSON, got text that is not (${reason.slice(0, 100)})`,
      { cause },
    )
  }
}
