import type { Operation } from '../operation.ts'
import { readRedoc } from '../read-redoc.ts'
import { TextAnswer } from '../text-answer.ts'

export const getApiPageScript: Operation<'getApiPageScript'> = async () =>
  new TextAnswer('text/javascript', await readRedoc())
