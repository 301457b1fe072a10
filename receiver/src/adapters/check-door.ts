// What a door for Node is given: a receiver, and options it can mean. A TypeError at once, where a delivery would find out
// too late. The Fetch door does without: at the edge every byte counts.
import { checkOption } from '../check-option.ts'
import { checkOptionNames } from '../check-option-names.ts'
import { isObject } from '../is-object.ts'
import { checkPath } from './check-path.ts'

/** Without a path a door answers every request, unless it has a route of its own and needs one. */
export function checkDoor(
  door: string,
  receiver: unknown,
  options: { readonly path?: string },
  need: 'path-optional' | 'path-required' = 'path-optional',
): void {
  const example = `call it as ${door}(receiver, { path: '/webhooks/thunderstack' })`
  const isReceiver = isObject(receiver) && typeof receiver['receive'] === 'function'
  checkOption(door, isReceiver, `the first argument is no receiver; ${example}`)
  checkOption(door, isObject(options), `the second argument is no object; ${example}`)
  checkOptionNames(door, options, { path: true })
  const path: unknown = options.path
  const isLeftOut = path === undefined && need === 'path-optional'
  checkOption(door, isLeftOut || typeof path === 'string', `path must be a text; ${example}`)
  checkPath(door, options.path)
}
