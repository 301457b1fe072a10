// What a door did with one case, held to what it may do. Pure.
import type { RawAnswer } from '../../support/raw-exchange.ts'
import type { FuzzCase } from './case.ts'

export interface FuzzResult {
  readonly answer: RawAnswer
  /** Codes that `onError` was told. */
  readonly reported: readonly string[]
  /** The SHA-256 of the bodies that the handler got. */
  readonly handled: readonly string[]
}

/** 404 is the path, 408 and 431 Node's limits, 417 what it answers to an unknown `Expect`; 500 and 503 see below. */
const DOCUMENTED = new Set([200, 400, 401, 403, 404, 405, 408, 413, 415, 417, 422, 431, 500, 503])

/** The rule that was broken, in words. */
export function checkResult(
  { expected, isAborted }: FuzzCase,
  { answer, reported, handled }: FuzzResult,
  genuine: ReadonlySet<string>,
): string | undefined {
  const { status, headers, isHung } = answer
  if (isHung) return 'nothing came back'
  if (handled.some((sha256) => !genuine.has(sha256))) return 'handled a body that nobody signed'
  if (status === undefined) return expected === 'open' ? undefined : 'no answer'
  if (!DOCUMENTED.has(status)) return `answered ${status}, which is not documented`
  if (status === 500 && !reported.includes('ERR_HANDLER_FAILED'))
    return 'answered 500 without a failing handler'
  if (status === 503 && !reported.includes('ERR_STORE_FAILED'))
    return 'answered 503 without a failing store'
  if (status === 503 && !('retry-after' in headers)) return 'answered 503 without Retry-After'
  if (!isAborted && status === 200 && handled.length === 0) return 'accepted what was not handled'
  switch (expected) {
    case 'accepted':
      return status === 200
        ? undefined
        : `refused a genuine delivery with ${status} ${reported.join()}`
    case 'handler-fails':
      return status === 500 ? undefined : `answered ${status} for a failing handler`
    case 'store-fails':
      return status === 503 ? undefined : `answered ${status} for a failing store`
    case 'refused':
      return status === 200 || handled.length > 0 ? 'accepted a mutated delivery' : undefined
    case 'open':
      return undefined
  }
}
