import { createCaller } from './http-json.ts'
import { createPlatformClient, type PlatformClient } from './platform-client.ts'

/**
 * A client for a platform that runs elsewhere: another process, a container, another machine.
 *
 * Rejects with `PlatformCallError` when nothing answers at `url` or the token is not one of that platform.
 *
 * @example
 * const platform = await connectPlatform('http://127.0.0.1:4100', { token })
 * await platform.nodes.list()
 */
export async function connectPlatform(
  url: string,
  options: { readonly token: string; readonly controlToken?: string },
): Promise<PlatformClient> {
  const origin = new URL(url).origin
  const call = createCaller(origin, options.token, options.controlToken ?? null)
  const { data } = await call('getWebhookPublicKey')
  return createPlatformClient({ url: origin, token: options.token, publicKeyPem: data }, call)
}
