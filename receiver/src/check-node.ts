// Which node: both ids must agree, and the owner must expect it. The published pages ask receivers to check this.
import { NodeMismatchError, NodeUnexpectedError } from './errors/event-errors.ts'
import { HandlerFailedError } from './errors/failure-errors.ts'
import { isKnownEvent, type WebhookEvent } from './events.ts'

/** Says whether a node is one of ours. Only `true` means yes. */
export type NodeExpectation = (nodeId: string) => boolean | Promise<boolean>

/** An unknown event may carry no node id and is then about no node; a documented one must. */
export async function checkNode(
  event: WebhookEvent,
  expectation: NodeExpectation | undefined,
): Promise<void> {
  const { nodeId, details } = event
  const innerId = isObject(details) ? details['nodeId'] : undefined
  const isBoth = nodeId !== undefined && innerId !== undefined
  if (nodeId !== innerId && (isBoth || isKnownEvent(event))) throw new NodeMismatchError()
  if (!expectation || (nodeId === undefined && !isKnownEvent(event))) return
  if (typeof nodeId !== 'string' || !(await ask(expectation, nodeId))) {
    throw new NodeUnexpectedError()
  }
}

async function ask(expectation: NodeExpectation, nodeId: string): Promise<boolean> {
  try {
    // Untyped callers may answer something truthy by accident, such as a Map entry of another meaning.
    const answer: unknown = await expectation(nodeId)
    return answer === true
  } catch (cause) {
    throw new HandlerFailedError('expect.nodeId', { cause })
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
