import { PlatformError } from '../../domain/errors.ts'
import { checkWebhookUrl } from '../../domain/webhook-url.ts'
import type { House } from '../house.ts'

/** A URL that could never be delivered to is refused when it is registered, rather than at each attempt. */
export async function checkEndpoint(
  url: string,
  { webhooks, judgeEndpoint }: Pick<House, 'webhooks' | 'judgeEndpoint'>,
): Promise<void> {
  checkWebhookUrl('url', url, webhooks.isHttpsOnly)
  const refusal = await judgeEndpoint(url)
  if (refusal === null) return
  throw new PlatformError(
    'ERR_BODY_INVALID',
    `url: ${refusal}. To try an endpoint on this machine there, register the public address of a tunnel such as ngrok or cloudflared`,
  )
}
