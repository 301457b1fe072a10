import type { Family } from './case.ts'
import { BODY_BY_SECRET } from './cases/schemes/body.ts'
import { GENUINE_BY_SECRET } from './cases/schemes/genuine.ts'
import { SIGNATURE_BY_SECRET } from './cases/schemes/signature.ts'
import { listTimeFamilies } from './cases/schemes/time.ts'
import type { SchemeDesk, SecretScheme } from './scheme-desk.ts'

/** Every case of a scheme with a shared secret, genuine events first. */
export function listSchemeFamilies(scheme: SecretScheme): readonly Family<SchemeDesk>[] {
  return [GENUINE_BY_SECRET, SIGNATURE_BY_SECRET, BODY_BY_SECRET, ...listTimeFamilies(scheme)]
}
