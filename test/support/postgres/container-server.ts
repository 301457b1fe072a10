// A PostgreSQL server in a container.
import { PostgreSqlContainer } from '@testcontainers/postgresql'
import { PASSWORD, SERVER_SETTINGS, USER, type TestServer } from './test-server.ts'

export const POSTGRES_IMAGE = 'postgres:18-alpine'

export async function startContainerServer(): Promise<TestServer> {
  const container = await new PostgreSqlContainer(POSTGRES_IMAGE)
    .withDatabase('postgres')
    .withUsername(USER)
    .withPassword(PASSWORD)
    .withCommand(['postgres', ...SERVER_SETTINGS])
    .start()
  return {
    url: container.getConnectionUri(),
    source: `a container of ${POSTGRES_IMAGE}`,
    async [Symbol.asyncDispose]() {
      await container.stop()
    },
  }
}
