// The platform's "not found" in the words of the command line: which argument it was that named nothing.
import { PlatformCallError } from '../client/platform-call-error.ts'

const NOT_FOUND = 404

export async function nameArgument<T>(name: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof PlatformCallError) || error.status !== NOT_FOUND) throw error
    throw new Error(`${name}: ${error.message}`, { cause: error })
  }
}
