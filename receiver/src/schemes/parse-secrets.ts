// The secrets a scheme is given: present, and text. No message here ever quotes one.
import { checkOption } from '../check-option.ts'
import { checkOptionNames } from '../check-option-names.ts'
import { isObject } from '../is-object.ts'
import type { SecretOptions } from './scheme-options.ts'

/** At least one, in their order. `names`: what else the scheme takes. */
export function parseSecrets<Options extends SecretOptions>(
  scheme: string,
  options: Options,
  names: Readonly<Record<Exclude<keyof Options, 'secret' | 'secrets'>, true>>,
): readonly string[] {
  const check: (holds: boolean, message: string) => asserts holds = (holds, message) => {
    checkOption(scheme, holds, message)
  }
  check(isObject(options), `call it as ${scheme}({ secret })`)
  const known: Readonly<Record<string, true>> = { secret: true, secrets: true, ...names }
  checkOptionNames<Readonly<Record<string, unknown>>>(scheme, { ...options }, known)
  check(
    'secret' in options !== 'secrets' in options,
    'give either secret, or during a rotation secrets, a list of the new and the old one',
  )
  const given: unknown = 'secret' in options ? [options.secret] : options.secrets
  check(Array.isArray(given) && given.length > 0, 'secrets must be a list of at least one')
  return given.map((secret: unknown) => {
    check(secret !== undefined, 'the secret is undefined; is the environment variable set?')
    check(typeof secret === 'string', 'a secret must be text, as the webhook was given it')
    check(secret.trim() !== '', 'the secret is empty; is the setting filled in?')
    check(
      !secret.includes('-----BEGIN'),
      "that is a key, no secret; ThunderStack's public key goes to createReceiver({ keys })",
    )
    return secret
  })
}
