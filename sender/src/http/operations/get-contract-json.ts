import { readContract } from '../read-contract.ts'
import type { Answer, Operation } from '../operation.ts'

/** Parsed for each request: it is asked for once by a page, and would else stay in memory for good. */
export const getContractJson: Operation<'getContractJson'> = async () =>
  JSON.parse(await readContract('json')) as Answer<'getContractJson'>
