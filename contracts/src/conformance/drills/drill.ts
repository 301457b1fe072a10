// What a drill is: several requests that only mean something together. Holds no drill.
import type { CaseResult } from '../../report/report.ts'
import type { KeyEndpoint } from '../key-endpoint.ts'
import type { Line } from '../line.ts'
import type { Observer } from '../observer.ts'

export interface DrillField {
  readonly line: Line
  readonly observer: Observer | undefined
  readonly keyEndpoint: KeyEndpoint | undefined
  /** How long a receiver may take to notice that the key endpoint serves another key. */
  readonly rotationWaitMs: number
}

export interface Drill {
  readonly title: string
  /** What is to be played, in the order of the results. */
  readonly play: (field: DrillField) => Promise<readonly CaseResult[]>
}
