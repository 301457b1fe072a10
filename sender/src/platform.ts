// A running platform: the context behind a listening socket, and a client that speaks to it as any other would.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCaller } from './client/http-json.ts'
import { createPlatformClient, type PlatformClient } from './client/platform-client.ts'
import type { Config } from './config/config.ts'
import { createContext } from './context.ts'
import { explainListening } from './explain-listening.ts'

export interface Platform extends PlatformClient, AsyncDisposable {
  readonly dashboardUrl: string
  readonly publicKeyUrl: string
  /** `sha256:` and the hex SHA-256 of the key's SPKI DER form. */
  readonly keyFingerprint: string
  /** Resolves when the platform had to stop delivering because it could not record a result, or lost its store. */
  readonly failed: Promise<Error>
  /** Drains: attempts in flight end. With `force`, also given later, they are broken off and go back to the queue. */
  stop(options?: { readonly force?: boolean }): Promise<void>
}

export async function runPlatform(config: Config): Promise<Platform> {
  const context = await createContext(config)
  const handle = context.app.callback()
  const server = createServer((request, response) => void handle(request, response))
  try {
    await listen(server, config.http)
  } catch (error) {
    await context.close()
    throw error
  }
  context.start()

  const url = formatUrl(config.http.host, server)
  const { publicKeyPem, fingerprint } = context.keyRing.current
  const client = createPlatformClient(
    { url, token: context.token, publicKeyPem },
    createCaller(url, context.token, config.secrets.controlToken),
  )
  let stopped: Promise<void> | undefined

  async function end(): Promise<void> {
    server.close()
    server.closeIdleConnections()
    await context.drain()
    server.closeAllConnections()
    await context.close()
  }

  function stop(options?: { readonly force?: boolean }): Promise<void> {
    stopped ??= end()
    if (options?.force === true) context.breakOff()
    return stopped
  }

  return {
    ...client,
    dashboardUrl: `${url}/`,
    publicKeyUrl: `${url}/api/webhook-public-key`,
    keyFingerprint: fingerprint,
    failed: context.failed,
    stop,
    [Symbol.asyncDispose]: () => stop(),
  }
}

function listen(server: Server, http: Config['http']): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(explainListening(error, http))
    })
    server.listen(http.port, http.host, resolve)
  })
}

function formatUrl(host: string, server: Server): string {
  const { port } = server.address() as AddressInfo
  // Every address of the machine is none that could be opened.
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
