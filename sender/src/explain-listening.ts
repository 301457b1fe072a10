// Why the platform cannot listen where it was told to, in words that name the setting. A taken port is no wrong setting.
import { SettingError } from './config/config-error.ts'
import type { Config } from './config/config.ts'

/** How the system says so of an address, and of a name. */
const NOT_OF_THIS_MACHINE = ['EADDRNOTAVAIL', 'EINVAL', 'ENOTFOUND', 'EAI_AGAIN']

export function explainListening(
  cause: NodeJS.ErrnoException,
  { host, port }: Pick<Config['http'], 'host' | 'port'>,
): Error {
  const { code = '' } = cause
  if (code === 'EADDRINUSE') {
    return new Error(
      `port ${port} on ${host} is taken: stop what listens there, or choose another with --port`,
      { cause },
    )
  }
  if (code === 'EACCES') {
    return new SettingError(
      'port',
      `this user may not listen on ${port}: choose one above 1023, or 0 for any free one`,
      { cause },
    )
  }
  if (NOT_OF_THIS_MACHINE.includes(code)) {
    return new SettingError(
      'host',
      `expected an address of this machine such as 127.0.0.1, got ${host} (${code})`,
      { cause },
    )
  }
  return cause
}
