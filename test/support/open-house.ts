// A platform whose store a test may write to: for what is registered and published before there is anybody to ask.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCaller } from '../../sender/src/client/http-json.ts'
import {
  createPlatformClient,
  type PlatformClient,
} from '../../sender/src/client/platform-client.ts'
import { createConfig } from '../../sender/src/config/config.ts'
import { createContext } from '../../sender/src/context.ts'
import type { Store } from '../../sender/src/store/store.ts'

export interface OpenHouse extends AsyncDisposable {
  readonly platform: PlatformClient
  readonly store: Store
  /** Of the platform. */
  now(): number
}

const DEFAULTS = { clock: 'manual', store: 'memory', signingKey: 'test', logLevel: 'silent' }

/** With the settings of `thunderstack-mock start`; on a manual clock and in memory unless they say otherwise. */
export async function openHouse(
  settings: Readonly<Record<string, string>> = {},
): Promise<OpenHouse> {
  const config = createConfig({ ...DEFAULTS, ...settings })
  const context = await createContext(config)
  const handle = context.app.callback()
  const server = createServer((request, response) => void handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.start()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { publicKeyPem } = context.keyRing.current
  return {
    platform: createPlatformClient(
      { url, token: context.token, publicKeyPem },
      createCaller(url, context.token, config.secrets.controlToken),
    ),
    store: context.store,
    now: () => context.clock.now(),
    async [Symbol.asyncDispose]() {
      server.close()
      await context.drain()
      server.closeAllConnections()
      await context.close()
    },
  }
}
