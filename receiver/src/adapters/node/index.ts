// The door for Node's own servers. Re-exports only.
export type { NodeRequest, NodeResponse } from '../node-request.ts'
export { nodeReceiver } from './node-receiver.ts'
export type { NodeReceiverOptions } from './node-receiver.ts'
