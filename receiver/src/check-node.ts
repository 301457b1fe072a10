// Which node: both ids must agree, and the owner must expect it. The published pages ask receivers to check this.
import { NodeMismatchError, NodeUnexpectedError } from './errors/event-errors.ts'
import { HandlerFailedError } from './errors/failure-errors.ts'
import { isKnownEvent, type WebhookEvent } from './events.ts'
import { isObject } from './is-object.ts'

/** Says whether a node is one of ours. Only `true` means yes. */
export type NodeExpectation = (nodeId: string) => boolean | Promise<boolean>

/** An unknown event may carry no node id and is then about no node; a documented one must. A promise only if somebody is asked. */
export function checkNode(
  event: WebhookEvent,
  expectation: NodeExpectation | undefined,
): Promise<void> | undefined {
  const { nodeId, details } = event
  const innerId = isObject(details) ? details['nodeId'] : undefined
  const isBoth = nodeId !== undefined && innerId !== undefined
  if (nodeId !== innerId && (isBoth || isKnownEvent(event))) throw new NodeMismatchError()
  // An unknown event may name its node in one of the two places only.
  const id = nodeId ?? innerId
  if (!expectation || (id === undefined && !isKnownEvent(event))) return undefined
  if (typeof id !== 'string') throw new NodeUnexpectedError()
  return ask(expectation, id)
}

async function ask(expectation: NodeExpectation, nodeId: string): Promise<void> {
  let answer: unknown
  try {
    answer = await expectation(nodeId)
  } catch (cause) {
    throw new HandlerFailedError('expect.nodeId', { cause })
  }
  // Untyped callers may answer something truthy by accident, such as a Map entry of another meaning.
  if (answer !== true) throw new NodeUnexpectedError()
}
