// The AWS Lambda door. Re-exports only.
export type { LambdaReceiverEvent } from './lambda-event.ts'
export { lambdaReceiver } from './lambda-receiver.ts'
export type { LambdaReceiverOptions } from './lambda-receiver.ts'
export type { LambdaReceiverResult } from './lambda-result.ts'
