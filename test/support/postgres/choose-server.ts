// The server that a run shares: in a container when that can be, otherwise from the package registry.
import { whyNoContainer } from '../why-no-container.ts'
import { POSTGRES_IMAGE, startContainerServer } from './container-server.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import type { TestServer } from './test-server.ts'

export async function chooseServer(): Promise<TestServer> {
  const reason = await whyNoContainer(POSTGRES_IMAGE)
  if (reason === null) return startContainerServer()
  const server = await startEmbeddedServer()
  return { ...server, source: `${server.source} (${reason})` }
}
