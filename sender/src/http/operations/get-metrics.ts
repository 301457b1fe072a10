import type { Operation } from '../operation.ts'
import { TextAnswer } from '../text-answer.ts'

/** Prometheus' text format. */
export const getMetrics: Operation<'getMetrics'> = async (_request, house) =>
  new TextAnswer('text/plain', await house.renderMetrics())
