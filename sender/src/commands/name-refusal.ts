// The platform's refusal of what was given on the command line, in the words of the command line: wrong usage, exit code 2.
import { PlatformCallError } from '../client/platform-call-error.ts'
import { ConfigError } from '../config/config-error.ts'

const BAD_REQUEST = 400

/** `names`: for each field of the request the argument that it came from. */
export async function nameRefusal<T>(
  names: Readonly<Record<string, string>>,
  asked: Promise<T>,
): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof PlatformCallError) || error.status !== BAD_REQUEST) throw error
    const message = error.message.replace(/^[\w-]+/, (field) => names[field] ?? field)
    throw new ConfigError(message, { cause: error })
  }
}
