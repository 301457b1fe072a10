// The platform a client command speaks to: named by flags or environment, or the one that runs on the data directory.
import { connectPlatform } from '../client/connect-platform.ts'
import type { PlatformClient } from '../client/platform-client.ts'
import { ConfigError } from '../config/config-error.ts'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { readSettings } from './read-settings.ts'
import { findReadyPlatform } from './ready-file.ts'

const DEFAULT_DATA_DIR = '.thunderstack-mock'

export async function connect(flags: Flags, io: CommandIo): Promise<PlatformClient> {
  const { url, token, controlToken, dataDir = DEFAULT_DATA_DIR } = readSettings(flags, io.env)
  if (url !== undefined) checkUrl(url)
  const named = {
    ...(token !== undefined && { token }),
    ...(controlToken !== undefined && { controlToken }),
  }
  if (url !== undefined && token !== undefined) return connectPlatform(url, { ...named, token })
  const ready = await findReadyPlatform(dataDir)
  // A token is shown to nobody but the platform that made it.
  if (!ready || (url !== undefined && new URL(url).origin !== ready.url)) {
    throw new ConfigError(
      `no platform runs on ${dataDir}${url === undefined ? '' : ` at ${url}`}: start one, or name it with --url and --token (the token is printed at its start)`,
    )
  }
  return connectPlatform(ready.url, { ...ready, ...named })
}

function checkUrl(text: string): void {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return
  throw new ConfigError(`--url: expected a URL such as http://127.0.0.1:4100, got "${text}"`)
}
