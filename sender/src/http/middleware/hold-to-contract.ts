// Every answer held to openapi.yaml before it leaves, error answers included. What the contract does not have becomes a 500
// that says so. Bodies that are still streams are held to status and headers: what comes cannot be known.
import {
  checkResponse,
  describeProblems,
  type OperationId,
  type ResponseHeaders,
} from '@thunderstack-webhooks/contracts'
import type { Context, Middleware } from 'koa'
import { PlatformError } from '../../domain/errors.ts'
import { answerError } from '../answer-error.ts'
import type { House } from '../house.ts'

/** `findOperation`: whose path and method a request has, or for another method, one whose path it has. */
export function holdToContract(
  house: Pick<House, 'report' | 'ids'>,
  findOperation: (ctx: Context) => OperationId | undefined,
): Middleware {
  return async function holdToContract(ctx, next) {
    await next()
    const operationId = findOperation(ctx)
    // What has no operation has nothing to be held to; a 500 has been reported already.
    if (operationId === undefined || ctx.status === 500) return
    const problem = findProblem(operationId, ctx)
    if (problem === undefined) return
    const message = `${operationId} answered ${ctx.status}, and openapi.yaml has no such answer: ${problem}`
    clearHeaders(ctx)
    answerError(ctx, new PlatformError('ERR_RESPONSE_BREAKS_CONTRACT', message), house)
  }
}

function findProblem(operationId: OperationId, ctx: Context): string | undefined {
  const { status, headers } = ctx.response as { status: number; headers: ResponseHeaders }
  const verdict = checkResponse(operationId, status, headers, readBody(ctx))
  switch (verdict.kind) {
    case 'valid':
      return undefined
    case 'invalid':
      return describeProblems(verdict.problems)
    case 'undocumented':
      return `status: expected one of ${verdict.documentedStatuses.join(', ')}`
  }
}

/** As the caller will have it: JSON that was written and read, bytes as text. */
function readBody({ body }: Context): unknown {
  if (typeof body === 'string' || body === undefined || body === null) return body
  if (Buffer.isBuffer(body)) return body.toString()
  if (typeof body === 'object' && ('pipe' in body || 'getReader' in body)) return ''
  return JSON.parse(JSON.stringify(body))
}

const OF_EVERY_ANSWER = ['cache-control', 'x-content-type-options']

/** The others belonged to the answer that is not given. */
function clearHeaders(ctx: Context): void {
  for (const name of Object.keys(ctx.response.headers)) {
    if (!OF_EVERY_ANSWER.includes(name)) ctx.remove(name)
  }
}
