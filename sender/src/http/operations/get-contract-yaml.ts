import { readContract } from '../read-contract.ts'
import type { Operation } from '../operation.ts'
import { TextAnswer } from '../text-answer.ts'

export const getContractYaml: Operation<'getContractYaml'> = async () =>
  new TextAnswer('application/yaml', await readContract('yaml'))
