// Bodies of operations as types, by operationId. Types only: nothing here exists at run time.
import type { operations } from './generated/openapi.ts'
import type { OPERATIONS } from './generated/operations.ts'

/** The name of an operation of the Cloud API or the control API. */
export type OperationId = keyof typeof OPERATIONS

interface JsonContent<Body> {
  readonly content: { readonly 'application/json': Body }
}

/**
 * The JSON body an operation takes; `undefined` for an operation that takes none.
 *
 * @example
 * const body: RequestBody<'createNode'> = { name: 'alice', network: 'regtest' }
 */
export type RequestBody<Id extends OperationId> = operations[Id] extends {
  readonly requestBody?: never
}
  ? undefined
  : operations[Id] extends { readonly requestBody: JsonContent<infer Body> }
    ? Body
    : operations[Id] extends { readonly requestBody?: JsonContent<infer Body> }
      ? Body | undefined
      : never

/**
 * The JSON body an operation answers with, its success without a status; `never` when that status has none.
 *
 * @example
 * const error: ResponseBody<'getNode', 404> = { message: 'No such node.' }
 */
export type ResponseBody<
  Id extends OperationId,
  Status extends keyof operations[Id]['responses'] = (200 | 201) &
    keyof operations[Id]['responses'],
> = operations[Id]['responses'][Status] extends JsonContent<infer Body> ? Body : never
