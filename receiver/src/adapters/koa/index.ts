// The Koa door. Re-exports only.
export { koaReceiver } from './koa-receiver.ts'
export type { KoaReceiverContext, KoaReceiverOptions } from './koa-receiver.ts'
