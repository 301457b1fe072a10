// What an event's envelope must have under each scheme. Says nothing of its data.
import { PayloadInvalidError } from '../errors/event-errors.ts'
import { isObject } from '../is-object.ts'
import type { Scheme } from './scheme.ts'

const FIELDS: Readonly<Record<Scheme['name'], readonly (readonly [string, 'text' | 'object'])[]>> =
  {
    hmac: [
      ['id', 'text'],
      ['data', 'object'],
    ],
    texture: [
      ['organizationId', 'text'],
      ['workspaceId', 'text'],
    ],
    standard: [['data', 'object']],
  }

export function validateSchemeEvent(
  scheme: Scheme['name'],
  value: unknown,
): PayloadInvalidError | undefined {
  if (!isObject(value)) return new PayloadInvalidError('no object')
  const wrong = FIELDS[scheme].find(([name, kind]) =>
    kind === 'text' ? typeof value[name] !== 'string' : !isObject(value[name]),
  )
  return wrong && new PayloadInvalidError(`${wrong[0]}: expected ${wrong[1]}`)
}
