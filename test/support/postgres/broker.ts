// Vitest's global setup: whoever asks first gets PostgreSQL started, and all the others get the same. A run that never
// asks starts none.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { keepServer } from './keep-server.ts'
import type { TestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresBroker: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let asked: Promise<TestServer> | undefined
  const broker = createServer((_request, response) => {
    asked ??= findServer()
    asked.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  await once(broker, 'listening')
  project.provide('postgresBroker', `http://127.0.0.1:${(broker.address() as AddressInfo).port}`)

  return async () => {
    broker.closeAllConnections()
    broker.close()
    const server = await asked?.catch(() => undefined)
    await server?.[Symbol.asyncDispose]()
  }
}

async function findServer(): Promise<TestServer> {
  const { TEST_POSTGRES_URL: url } = process.env
  const server = url
    ? { url, source: 'TEST_POSTGRES_URL', [Symbol.asyncDispose]: () => Promise.resolve() }
    : await keepServer('shared')
  console.log(`PostgreSQL for these tests: ${server.source}`)
  return server
}
