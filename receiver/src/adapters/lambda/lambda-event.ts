// The HTTP events that Lambda functions are invoked with, in their four spellings: what is asked, and with which headers.
import type { HeadersInput } from '../../headers.ts'

type Values<Value> = Readonly<Record<string, Value | undefined>> | null | undefined

/**
 * The parts that are used of an event from API Gateway (REST, HTTP in either payload format), a function URL, or an
 * Application Load Balancer; named here so that no types package is forced on you.
 */
export interface LambdaReceiverEvent {
  /** REST, ALB, and payload format 1.0. */
  readonly httpMethod?: string
  readonly path?: string
  /** Payload format 2.0, which function URLs have too. */
  readonly rawPath?: string
  readonly requestContext?: {
    readonly stage?: string
    readonly http?: { readonly method: string }
    readonly elb?: object
  }
  readonly headers?: Values<string>
  readonly multiValueHeaders?: Values<readonly string[]>
  readonly body?: string | null
  readonly isBase64Encoded?: boolean
}

/** Throws a TypeError when no HTTP request caused the event: a queue, a schedule, a test of the console. */
export function readMethod({ httpMethod, requestContext }: LambdaReceiverEvent): string {
  const method = httpMethod ?? requestContext?.http?.method
  if (method !== undefined) return method
  throw new TypeError(
    'lambdaReceiver: the event has neither httpMethod nor requestContext.http. Invoke the function through API Gateway with Lambda proxy integration, a function URL or a load balancer.',
  )
}

/** API Gateway puts the stage in front of the path, except for its default stage and for REST. */
export function isForPath(event: LambdaReceiverEvent, path: string): boolean {
  const seen = event.rawPath ?? event.path
  const stage = event.requestContext?.stage
  return seen === path || (stage !== undefined && seen === `/${stage}${path}`)
}

/** Every value: `headers` alone has only the last one of a header that was repeated. */
export function listHeaders({ headers, multiValueHeaders }: LambdaReceiverEvent): HeadersInput {
  return { ...headers, ...multiValueHeaders }
}
