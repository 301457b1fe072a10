// The library door: a platform in this process, or a client for one elsewhere. Re-exports only.
export { startPlatform } from './start-platform.ts'
export type { StartOptions } from './start-platform.ts'
export { connectPlatform } from './client/connect-platform.ts'
export type { EventHandle, WaitOptions } from './client/event-handle.ts'
export type { ExpectNoneOptions } from './client/expect-no-event.ts'
export { PlatformCallError } from './client/platform-call-error.ts'
export type { PageOptions, PlatformClient } from './client/platform-client.ts'
export type { EventToPublish } from './client/publish-event.ts'
export type {
  WebhookCalls,
  WebhookDeliveryOptions,
  WebhookListOptions,
} from './client/webhook-calls.ts'
export { ConfigError } from './config/config-error.ts'
export type { Platform } from './platform.ts'
