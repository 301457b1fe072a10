import { PlatformError } from '../../domain/errors.ts'

const WORKSPACE = /^[A-Za-z0-9_.-]{1,64}$/

/** `workspaceId` of the query, checked; undefined for all of them. */
export function readWorkspace(text: string | undefined): string | undefined {
  if (text === undefined || WORKSPACE.test(text)) return text
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    'workspaceId: expected 1 to 64 letters, digits, "_", "." or "-"',
  )
}
