// Two projects: the units beside the code, and the whole house in test/. Both run on real HTTP and real databases.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most tests wait for sockets, not for the processor.
    maxWorkers: 3,
    // Once for a run, whatever its projects: a PostgreSQL server starts when the first test asks for a database.
    globalSetup: ['test/support/postgres/broker.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,contracts,receiver,sender}/src/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'house',
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
