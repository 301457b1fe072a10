// One operation of the contract as a function: a checked request in, the body of its success out. Refusals are thrown.
import type {
  OperationId,
  operations,
  RequestBody,
  ResponseBody,
} from '@thunderstack-webhooks/contracts'
import type { House } from './house.ts'
import type { TextAnswer } from './text-answer.ts'

export interface OperationRequest<Id extends OperationId> {
  /** Already held to the contract. */
  readonly body: RequestBody<Id>
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | undefined>>
  /** Names in lower case; of one that was repeated, what Node makes of it. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Whose token it was; empty where none is needed. */
  readonly userId: string
  /** The verified token's claims, where one is needed. */
  readonly jti: string
  readonly issuedAt: number
  /** `http://host:port` as the caller named it. */
  readonly origin: string
  /** Aborts when the caller hangs up. */
  readonly signal: AbortSignal
}

export type Operation<Id extends OperationId> = (
  request: OperationRequest<Id>,
  house: House,
) => Promise<Answer<Id>>

/** The contract's JSON body; where its success is a page or a plain text, that text under the contract's media type. */
export type Answer<Id extends OperationId> = [ResponseBody<Id>] extends [never]
  ? TextAnswer<ContentType<Id>, NamedHeaders<Id>>
  : ResponseBody<Id>

type Success<Id extends OperationId> = operations[Id]['responses'][(200 | 201) &
  keyof operations[Id]['responses']]

type ContentType<Id extends OperationId> =
  Success<Id> extends { readonly content: infer Content } ? keyof Content & string : never

/** Those that openapi.yaml names; the index signature stands for all others. */
type NamedHeaders<Id extends OperationId> =
  Success<Id> extends { readonly headers: infer Headers }
    ? { readonly [Name in keyof Headers as string extends Name ? never : Name]: Headers[Name] }
    : never
