import { createCaller } from './http-json.ts'
import { createPlatformClient, type PlatformClient } from './platform-client.ts'

/**
 * A client for a platform that runs elsewhere: another process, a container, another machine.
 *
 * Rejects with `PlatformCallError` when nothing answers at `url` or the token is not one of that platform, with a
 * `TypeError` when an argument cannot be used.
 *
 * @example
 * const platform = await connectPlatform('http://127.0.0.1:4100', { token })
 * await platform.nodes.list()
 */
export async function connectPlatform(
  url: string,
  options: { readonly token: string; readonly controlToken?: string },
): Promise<PlatformClient> {
  const origin = parseOrigin(url)
  // From JavaScript it may be missing altogether.
  const { token, controlToken = null } = (options as typeof options | undefined) ?? { token: '' }
  if (typeof token !== 'string' || token.trim() === '')
    throw new TypeError(
      'token: expected the token that the platform printed at its start, got none',
    )
  const call = createCaller(origin, token, controlToken)
  const { data } = await call('getWebhookPublicKey')
  return createPlatformClient({ url: origin, token, publicKeyPem: data }, call)
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.origin
  throw new TypeError(`url: expected a URL such as http://127.0.0.1:4100, got "${text}"`)
}
