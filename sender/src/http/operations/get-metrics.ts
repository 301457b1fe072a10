import type { Operation } from '../operation.ts'

/** Prometheus' text format. */
export const getMetrics: Operation<'getMetrics'> = (_request, house) => house.renderMetrics()
