import type { Operation } from '../operation.ts'

/** Whether this process runs at all; what it needs is `readyz`. */
export const getLivez: Operation<'getLivez'> = () => Promise.resolve({ status: 'ok' })
