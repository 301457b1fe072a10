// Every case of the run, in the order in which they are reported. Genuine events come first: without them the rest says little.
import type { Family } from './case.ts'
import { BODY } from './cases/body.ts'
import { CONTENT } from './cases/content.ts'
import { DIALECTS, UNSIGNED_DIALECTS } from './cases/dialects.ts'
import { GENUINE } from './cases/genuine.ts'
import { REQUEST } from './cases/request.ts'
import { SIGNATURE } from './cases/signature.ts'

export const FAMILIES: readonly Family[] = [
  GENUINE,
  DIALECTS,
  UNSIGNED_DIALECTS,
  SIGNATURE,
  BODY,
  CONTENT,
  REQUEST,
]
