// A Lambda handler: the event's bytes in, the receiver's reply out in the shape of the event's version. Routes by one path only.
import type { AnyReceiver } from '../../receiver.ts'
import { checkDoor } from '../check-door.ts'
import { NOT_FOUND } from '../not-found.ts'
import { locateLambdaBody } from './lambda-body.ts'
import { isForPath, listHeaders, readMethod, type LambdaReceiverEvent } from './lambda-event.ts'
import { formatResult, type LambdaReceiverResult } from './lambda-result.ts'

export interface LambdaReceiverOptions {
  /** Answer exactly this path, with or without the stage in front, and 404 elsewhere. Without it every event is answered. */
  readonly path?: string
}

/**
 * For API Gateway (REST and HTTP APIs), function URLs and Application Load Balancers. Rejects only with a TypeError,
 * when no HTTP request caused the event.
 *
 * @example
 * export const handler = lambdaReceiver(receiver)
 */
export function lambdaReceiver(
  receiver: AnyReceiver,
  options: LambdaReceiverOptions = {},
): (event: LambdaReceiverEvent) => Promise<LambdaReceiverResult> {
  checkDoor('lambdaReceiver', receiver, options)
  const { path } = options
  return async (event) => {
    const method = readMethod(event)
    if (path !== undefined && !isForPath(event, path)) return formatResult(NOT_FOUND, event)
    const headers = listHeaders(event)
    // Lambda freezes a process that has answered: work that goes on behind an early acknowledgement comes before the answer.
    const work: Promise<unknown>[] = []
    const reply = await receiver.receive({
      method,
      headers,
      ...locateLambdaBody(event),
      waitUntil: (promise) => work.push(promise),
    })
    await Promise.all(work)
    return formatResult(reply, event)
  }
}
