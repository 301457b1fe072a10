// The platform a client command speaks to: named by flags or environment, or the one that runs on the data directory.
import { connectPlatform } from '../client/connect-platform.ts'
import { createCaller } from '../client/http-json.ts'
import type { PlatformClient } from '../client/platform-client.ts'
import { SettingError } from '../config/config-error.ts'
import type { RawSettings } from '../config/env.ts'
import { parseControlToken } from '../config/parse-control-token.ts'
import { parseDataDir } from '../config/parse-data-dir.ts'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { decideSettings } from './read-settings.ts'
import { findReadyPlatform } from './ready-file.ts'

export async function connect(flags: Flags, io: CommandIo): Promise<PlatformClient> {
  const { url, token, controlToken, dataDir } = decideSettings(flags, io.env, decideTarget)
  const named = {
    ...(token !== undefined && { token }),
    ...(controlToken !== null && { controlToken }),
  }
  if (url !== undefined && token !== undefined) return connectPlatform(url, { ...named, token })
  const ready = await findReadyPlatform(dataDir)
  // A token is shown to nobody but the platform that made it.
  if (url !== undefined && ready?.url !== url) throw await tokenIsMissing(url)
  if (!ready) {
    throw new Error(
      `no platform runs on ${dataDir}: start one, or name it with --url and --token (the token is printed at its start)`,
    )
  }
  return connectPlatform(ready.url, { ...ready, ...named })
}

function decideTarget(raw: RawSettings) {
  const { url, token } = raw
  if (token?.trim() === '')
    throw new SettingError('token', 'expected the token that was printed at the start, got none')
  return {
    url: url === undefined ? undefined : parseOrigin(url),
    token,
    controlToken: parseControlToken(raw.controlToken),
    dataDir: parseDataDir(raw.dataDir),
  }
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.origin
  throw new SettingError('url', `expected a URL such as http://127.0.0.1:4100, got "${text}"`)
}

/** Should nothing answer at `url`, that is what is said first. */
async function tokenIsMissing(url: string): Promise<Error> {
  await createCaller(url, '', null)('getLivez')
  return new SettingError(
    'token',
    `expected the token of the platform at ${url}, which was printed at its start; the data directory has none for it`,
  )
}
