// The bytes of a body, as text in which every character is one byte. Whether they are UTF-8 is the next reader's question.
import type { Context } from 'koa'
import { PlatformError } from '../../domain/errors.ts'

const MAX_BODY_BYTES = 1024 * 1024

let loading: ReturnType<typeof loadReader> | undefined

/** Empty when there is no body. Throws when it is too long, or ends before its end. */
export async function readBytes(ctx: Context): Promise<string> {
  // Asked for as bytes, whatever the caller said they are: koa-body reads only types that it was told.
  ctx.req.headers['content-type'] = 'application/octet-stream'
  const read = await (loading ??= loadReader())
  await read(ctx, () => Promise.resolve())
  const { body } = ctx.request
  return typeof body === 'string' ? body : ''
}

/** Loaded with the first body: koa-body brings parsers of forms and files, which a start should not wait for. */
async function loadReader() {
  const { HttpMethodEnum, koaBody } = await import('koa-body')
  return koaBody({
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
