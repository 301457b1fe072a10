// The receiver's public names. Re-exports only; doors for frameworks and test helpers have entries of their own.
export { createReceiver } from './receiver.ts'
export type { AnyReceiver, Receiver, SchemeReceiver, VerifyResult } from './receiver.ts'
export type { DeduplicateOptions, ReceiverOptions } from './receiver-options.ts'
export type { FetchContext } from './handle-request.ts'
export type { NodeExpectation } from './check-node.ts'
export type { PayloadValidation } from './check-payload.ts'
export type { Duration } from './duration.ts'

export type { DeliveryInput, VerifiedDelivery } from './delivery.ts'
export type { HeadersInput, HeadersLike } from './headers.ts'
export { isKnownEvent } from './events.ts'
export type {
  KnownEvent,
  KnownEventType,
  KnownEvents,
  NodeStatusUpdatedEvent,
  UnknownEvent,
  WebhookEvent,
} from './events.ts'
export type { EventHandler } from './handlers.ts'

export type { KeySource } from './keys/key-source.ts'
export { staticKey } from './keys/static-key.ts'
export type { KeyMaterial } from './keys/parse-key.ts'
export type { JwkInput } from './keys/parse-jwk.ts'
export { remoteKey } from './keys/remote-key.ts'
export type { RemoteKeySource } from './keys/remote-key.ts'
export type { RemoteKeyOptions } from './keys/remote-key-options.ts'
export type { RemoteKeyEntry, RemoteKeyFailure, RemoteKeyState } from './keys/remote-key-state.ts'
export { KeyFetchError } from './keys/key-fetch-error.ts'
export type { KeyFetchReason } from './keys/key-fetch-error.ts'
export type { FetchLike, FetchLikeInit, FetchLikeResponse } from './keys/fetch-like.ts'

export { hmac } from './schemes/hmac.ts'
export type { HmacOptions } from './schemes/hmac.ts'
export { texture } from './schemes/texture.ts'
export type { TextureOptions } from './schemes/texture.ts'
export { standard } from './schemes/standard.ts'
export type { StandardOptions } from './schemes/standard.ts'
export type { Scheme } from './schemes/scheme.ts'
export type { SchemeDelivery } from './schemes/scheme-delivery.ts'
export type { EventOfType, OpenEvent } from './schemes/scheme-events.ts'
export type {
  CatalogueEventType,
  EnvelopeScheme,
  HmacEvent,
  StandardEvent,
  TextureEvent,
} from '@thunderstack-webhooks/contracts/webhook-events'
export type { RegisterSchemeHandler, SchemeEventHandler } from './schemes/scheme-handlers.ts'
export type { SchemeReceiverOptions, SecretOptions } from './schemes/scheme-options.ts'

export { memoryStore } from './replay/memory-store.ts'
export type { MemoryStoreOptions } from './replay/memory-store.ts'
export type {
  ClaimResult,
  DeliveryClaim,
  DeliveryCompletion,
  DeliveryStore,
} from './replay/delivery-store.ts'
export type { OrderStore } from './replay/order-store.ts'

export type { WaitUntil } from './hand-over.ts'
export type { IncomingRequest } from './receive.ts'
export type { Reply } from './reply.ts'
export * from './errors.ts'
