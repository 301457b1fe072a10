// What the request line and headers alone decide: method, media type, announced length. Reads no body.
import {
  BodyTooLargeError,
  ContentTypeUnsupportedError,
  MethodNotAllowedError,
} from './errors/request-errors.ts'
import { listHeaderValues, type HeadersInput } from './headers.ts'

export function checkRequest(method: string, headers: HeadersInput, maxBodyBytes: number): void {
  if (method !== 'POST') throw new MethodNotAllowedError(method)
  const contentType = listHeaderValues(headers, 'content-type').at(0)
  if (!isJsonInUtf8(contentType)) throw new ContentTypeUnsupportedError(contentType)
  // A first look only: the length is counted while reading, whatever was announced.
  const announced = Number(listHeaderValues(headers, 'content-length').at(0) ?? 0)
  if (announced > maxBodyBytes) throw new BodyTooLargeError(maxBodyBytes)
}

/** `application/json`, with any parameters; a charset must be UTF-8, the only one JSON has (RFC 8259). */
function isJsonInUtf8(contentType = ''): boolean {
  // Of a repeated header Node keeps the first value and Fetch joins all with commas: the first counts at every door.
  const [first = ''] = contentType.split(',', 1)
  const [mediaType = '', ...parameters] = first.toLowerCase().split(';')
  if (mediaType.trim() !== 'application/json') return false
  return parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.at(1))
    .every((charset) => charset === undefined || charset === 'utf-8' || charset === 'utf8')
}
