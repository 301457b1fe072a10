// One request to the key endpoint: address in, key objects out. Remembers nothing and decides nothing.
import { decodeUtf8, importRsaPublicKey, type RsaPublicKey } from '@thunderstack-webhooks/shared'
import { readStream } from '../read-stream.ts'
import type { FetchLikeResponse } from './fetch-like.ts'
import { parseKey } from './parse-key.ts'
import type { RemoteKeySettings } from './remote-key-options.ts'

/** Throws when the endpoint does not answer 200 with usable key material in time. Redirects are not followed. */
export async function fetchKeys(settings: RemoteKeySettings): Promise<readonly RsaPublicKey[]> {
  const bearer = await settings.bearer()
  const response = await settings.fetch(settings.url, {
    headers: {
      accept: 'application/json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    redirect: 'manual',
    signal: AbortSignal.timeout(settings.timeoutMs),
  })
  const text = await readText(response, settings.maxResponseBytes)
  return Promise.all(parseKey(text).map((spki) => importRsaPublicKey(spki)))
}

// The content type is not looked at: the text either is a key in one of the known forms or it is not.
async function readText(response: FetchLikeResponse, limit: number): Promise<string> {
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new Error(`the key endpoint answered ${response.status}, and only 200 is accepted`)
  }
  if (!response.body) throw new Error('the key endpoint answered without a body')
  const reading = await readStream(response.body, limit)
  if (reading.kind === 'too-large') {
    throw new Error(`the key endpoint answered with more than ${limit} bytes`)
  }
  const text = decodeUtf8(reading.bytes)
  if (text === undefined) throw new Error('the key endpoint answered with something not in UTF-8')
  return text
}
