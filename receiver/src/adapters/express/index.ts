// The Express door, for versions 4 and 5. Re-exports only.
export { expressReceiver } from './express-receiver.ts'
export type { ExpressReceiverOptions, ExpressReceiverRequest } from './express-receiver.ts'
