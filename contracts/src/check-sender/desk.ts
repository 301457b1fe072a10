// What every part of the check works with: the options, the results so far, and a call whose answer goes to them.
import type { OperationId } from '../operation-types.ts'
import type { CaseResult } from '../report/report.ts'
import type { PlatformAccess, PlatformCall } from './platform-call.ts'

export interface CheckSenderOptions extends PlatformAccess {
  readonly network: string
  readonly sinkHost: string
  readonly sinkPort: number
  /** How the platform reaches the sink; undefined when it does so directly. */
  readonly sinkUrl: URL | undefined
  readonly patienceMs: number
  readonly signal: AbortSignal
  readonly onProgress: (doing: string) => void
}

export interface Desk {
  readonly options: CheckSenderOptions
  readonly results: CaseResult[]
  /** The body of the answer, whatever it is; what is wrong with it goes to the results. */
  readonly call: (
    name: string,
    operationId: OperationId,
    more?: Partial<PlatformCall>,
  ) => Promise<unknown>
}
