// A misspelt option would silently fall back to its default, and some of them guard.

import { checkOption } from './check-option.ts'

/** Throws a TypeError for a name that `names` does not have; its type makes it complete. */
export function checkOptionNames<Options extends object>(
  caller: string,
  options: Options,
  names: Readonly<Record<keyof Options, true>>,
): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name))
  checkOption(caller, unknown === undefined, `there is no option ${JSON.stringify(unknown)}`)
}
