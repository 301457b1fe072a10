// Body bytes to a checked value: read with a limit, decoded strictly, parsed without prototype tricks, held to the
// contract. The content type is not asked: real clients send none, or the wrong one.
import { checkRequest, describeProblems, type OperationId } from '@thunderstack-webhooks/contracts'
import { decodeUtf8 } from '@thunderstack-webhooks/shared'
import type { Middleware } from 'koa'
import { HttpMethodEnum, koaBody } from 'koa-body'
import secureJson from 'secure-json-parse'
import { PlatformError } from '../../domain/errors.ts'

const MAX_BODY_BYTES = 1024 * 1024

/**
 * koa-body reads and limits. It is told `latin1`, in which every byte is one character, so that the bytes come through
 * unchanged and the decoding can be strict.
 */
const readBytes = koaBody({
  json: false,
  urlencoded: false,
  multipart: false,
  text: true,
  textTypes: ['*/*'],
  textLimit: MAX_BODY_BYTES,
  encoding: 'latin1',
  parsedMethods: [
    HttpMethodEnum.POST,
    HttpMethodEnum.PUT,
    HttpMethodEnum.PATCH,
    HttpMethodEnum.DELETE,
  ],
  onError: refuseUnreadable,
})

export function readJson(operationId: OperationId): Middleware {
  return async function readJson(ctx, next) {
    ctx.req.headers['content-type'] = 'application/octet-stream'
    await readBytes(ctx, () => Promise.resolve())
    const { body } = ctx.request
    const value = typeof body === 'string' && body !== '' ? parseJson(body) : undefined
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

function refuseUnreadable(cause: Error): never {
  const { status } = cause as Error & { status?: number }
  if (status === 413) {
    throw new PlatformError(
      'ERR_BODY_TOO_LARGE',
      `body: expected at most ${MAX_BODY_BYTES} bytes`,
      { cause },
    )
  }
  throw new PlatformError(
    'ERR_BODY_INVALID',
    `body: could not be read to its end (${cause.message.slice(0, 100)})`,
    { cause },
  )
}
