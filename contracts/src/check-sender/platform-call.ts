// Calls one operation of a platform, and holds the answer to the contract.
import { callHttp, type HttpReply } from '../base/call-http.ts'
import { readStopwatch } from '../base/clock.ts'
import { checkResponse } from '../check-response.ts'
import { describeProblems } from '../describe-problems.ts'
import { OPERATIONS } from '../generated/operations.ts'
import type { OperationId } from '../operation-types.ts'
import type { CaseResult } from '../report/report.ts'
import { UnreachableError } from '../base/unreachable-error.ts'

export interface PlatformAccess {
  readonly url: URL
  readonly token: string
  readonly timeoutMs: number
}

export interface PlatformCall {
  readonly family: string
  /** What is tried, in the words of the documentation. */
  readonly name: string
  readonly operationId: OperationId
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  /** A text is sent as it is, a value as JSON. */
  readonly body?: unknown
  /** Default: the right one. */
  readonly token?: 'none' | 'wrong'
  readonly expected: number
  readonly why: string
}

export interface PlatformAnswer {
  readonly result: CaseResult
  /** Undefined when there was no answer. */
  readonly reply: HttpReply | undefined
}

/** Where nothing better is to be said. */
export const ANSWER_WHY = 'clients are written against the contract'

export async function callPlatform(
  { url, token, timeoutMs }: PlatformAccess,
  call: PlatformCall,
): Promise<PlatformAnswer> {
  const { method, path } = OPERATIONS[call.operationId]
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => call.params?.[name] ?? '')
  const target = new URL(url.pathname.replace(/\/$/, '') + filled + (call.query ?? ''), url)
  const bearer = call.token === 'wrong' ? `${token}x` : token
  const startedAt = readStopwatch()
  const reply = await callHttp(target, {
    method,
    headers: {
      ...(call.token !== 'none' && { authorization: `Bearer ${bearer}` }),
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(call.body !== undefined && {
      body: typeof call.body === 'string' ? call.body : JSON.stringify(call.body),
    }),
    deadlineMs: timeoutMs,
  }).catch((error: unknown) => describeFailure(error, url))
  const tookMs = readStopwatch() - startedAt
  const { family, name } = call
  const complaint = typeof reply === 'string' ? reply : findComplaint(call, reply)
  const known = typeof reply === 'string' ? undefined : reply
  if (complaint === undefined)
    return { reply: known, result: { family, name, verdict: 'passed', tookMs } }
  const finding = {
    sent: `${method} ${filled}${call.query ?? ''}`,
    cameBack: complaint,
    why: call.why,
    fix: `answer ${call.operationId} as openapi.yaml has it`,
  }
  return { reply: known, result: { family, name, verdict: 'failed', tookMs, finding } }
}

function findComplaint(
  { operationId, expected }: PlatformCall,
  { status, headers, body }: HttpReply,
): string | undefined {
  if (status !== expected) return `${status}, expected ${expected}`
  const verdict = checkResponse(operationId, status, headers, body)
  switch (verdict.kind) {
    case 'valid':
      return undefined
    case 'undocumented':
      return `${status}, which the contract does not have for ${operationId}`
    case 'invalid':
      return `${status} as the contract does not have it: ${describeProblems(verdict.problems)}`
  }
}

const NOBODY = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|DEPTH_ZERO_SELF_SIGNED_CERT)$/

/** Throws when nobody is there: then there is nothing to hold to anything. */
function describeFailure(error: unknown, url: URL): string {
  const { name, cause } = error as Error & {
    readonly cause?: { readonly code?: string; readonly message?: string }
  }
  const code = cause?.code ?? ''
  if (NOBODY.test(code)) throw new UnreachableError(url, code)
  return name === 'TimeoutError'
    ? 'no answer in time'
    : `no answer (${code || (cause?.message ?? name)})`
}
