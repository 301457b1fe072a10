// Runs a platform until a signal: SIGTERM or Ctrl-C drains, a second one breaks attempts off.
import { blameSetting } from '../config/blame-setting.ts'
import { createConfig } from '../config/config.ts'
import type { Platform } from '../platform.ts'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'
import { decideSettings, nameVariable } from './read-settings.ts'
import { claimReadyFile } from './ready-file.ts'

/** Not before it is to run: the other commands, and settings that are refused, do not wait for it. */
const loadPlatform = () => import('../platform.ts')

export async function runStart(flags: Flags, io: CommandIo): Promise<void> {
  const config = decideSettings(flags, io.env, createConfig)
  const isJson = wantsJson(flags, io.env)
  const complain = (error: unknown): never => {
    throw nameVariable(error, flags, io.env)
  }
  const { dataDir } = config
  await using readyFile =
    dataDir === null
      ? null
      : await blameSetting('dataDir', () => claimReadyFile(dataDir)).catch(complain)
  const { runPlatform } = await loadPlatform()
  const platform = await runPlatform(config).catch(complain)
  const { controlToken } = config.secrets
  await readyFile?.remember({
    ...readyFacts(platform),
    ...(controlToken !== null && { controlToken }),
    pid: io.pid,
  })
  io.out(isJson ? JSON.stringify(readyFacts(platform)) : formatWelcome(platform))

  const stopped = io.untilStopped(() => void platform.stop({ force: true }))
  const failure = await Promise.race([platform.failed, stopped.then(() => undefined)])
  await platform.stop()
  if (failure) {
    throw new Error(
      `the platform can no longer record what it does, so it stopped: ${failure.message}`,
      { cause: failure },
    )
  }
}

function readyFacts({ url, dashboardUrl, publicKeyUrl, keyFingerprint, token }: Platform) {
  return { url, dashboardUrl, publicKeyUrl, keyFingerprint, token }
}

function formatWelcome(platform: Platform): string {
  const node = {
    name: 'my-node',
    network: 'regtest',
    settings: { webhookUrl: 'http://127.0.0.1:3000/webhooks/thunderstack' },
  }
  return `ThunderStack mock platform

  API          ${platform.url}
  Dashboard    ${platform.dashboardUrl}
  Public key   ${platform.publicKeyUrl}
               ${platform.keyFingerprint}
  Token        ${platform.token}

Create a node whose status changes are sent to http://127.0.0.1:3000/webhooks/thunderstack:

  curl -X POST ${platform.url}/api/nodes \\
    -H 'Authorization: Bearer ${platform.token}' \\
    -H 'Content-Type: application/json' \\
    -d '${JSON.stringify(node)}'
`
}
