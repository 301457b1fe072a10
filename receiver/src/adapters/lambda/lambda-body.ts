// The bytes of a Lambda event's body. Base64 gives the bytes that were sent; text gives them as far as it is UTF-8.
import { BodyAlreadyParsedError } from '../../errors/request-errors.ts'
import type { IncomingRequest } from '../../receive.ts'
import type { LambdaReceiverEvent } from './lambda-event.ts'

const HINT =
  'Give lambdaReceiver the event as Lambda gives it: without @middy/http-json-body-parser around this handler, and with Lambda proxy integration, since mapping templates build an event of their own.'

export function locateLambdaBody({
  body,
  isBase64Encoded = false,
}: LambdaReceiverEvent): Pick<IncomingRequest, 'bodySource' | 'readBody'> {
  const bodySource = isBase64Encoded ? 'event-base64' : 'event-text'
  return {
    bodySource,
    readBody: () =>
      new Promise((resolve) => {
        resolve(decode(body ?? '', isBase64Encoded ? 'base64' : 'utf8'))
      }),
  }
}

function decode(text: unknown, encoding: 'base64' | 'utf8'): Uint8Array {
  if (typeof text === 'string') return Buffer.from(text, encoding)
  throw new BodyAlreadyParsedError('The body of the event is a parsed object.', HINT)
}
