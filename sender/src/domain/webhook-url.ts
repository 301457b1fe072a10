// What may be the URL of a webhook. Where such a URL may lead is the egress rules' question, not this one's.
import { PlatformError } from './errors.ts'

const MAX_LENGTH = 2_048

/**
 * An absolute http(s) URL as given, or null for one that clears the webhook (`null`, empty text).
 * The platform documents no rule; refusing what could never be delivered is ours.
 */
export function parseWebhookUrl(
  text: string | null,
  { isHttpsOnly }: { readonly isHttpsOnly: boolean },
): string | null {
  if (text === null || text === '') return null
  checkWebhookUrl('settings.webhookUrl', text, isHttpsOnly)
  return text
}

/** Throws a refusal that names the field. */
export function checkWebhookUrl(field: string, text: string, isHttpsOnly: boolean): void {
  if (text.length > MAX_LENGTH) {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `${field}: expected at most ${MAX_LENGTH} characters, got ${text.length}`,
    )
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `${field}: expected an absolute http:// or https:// URL, such as http://127.0.0.1:3000/webhooks/thunderstack`,
    )
  }
  if (isHttpsOnly && url.protocol !== 'https:') {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `${field}: expected an https:// URL, because the platform was started with --https-only`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `${field}: expected a URL without user name and password; they would be written to the delivery log`,
    )
  }
}
