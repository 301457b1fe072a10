// The Fastify door. Re-exports only.
export { fastifyReceiver } from './fastify-receiver.ts'
export type {
  FastifyReceiverInstance,
  FastifyReceiverOptions,
  FastifyReceiverReply,
  FastifyReceiverRequest,
} from './fastify-receiver.ts'
