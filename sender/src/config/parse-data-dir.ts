// The folder that `start` keeps and client commands look into: the same one, when neither is told.
import { SettingError } from './config-error.ts'

export function parseDataDir(text = '.thunderstack-mock'): string {
  if (text.trim() !== '') return text
  throw new SettingError(
    'dataDir',
    'expected a folder such as .thunderstack-mock, got an empty text',
  )
}
