// Two projects: the units beside the code, and the whole house in test/. Both run on real HTTP and real databases.
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files of one worker share what they import: loading it anew for each took a quarter of a run. No module keeps state of its own, and
 * whoever puts something else in place of a global puts it back.
 */
const IS_ISOLATED = false

/** Files that wait long or start many processes. Begun last, one of them would keep the end of a run to itself. */
const SLOW = [
  '/test/torture/',
  '/test/conformance/',
  '/test/store/',
  '/test/commands/',
  '/test/check-sender/',
]

/** Without a record of earlier runs, as in a fresh clone, Vitest goes by the sizes of files, which say little here. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = SLOW.findIndex((folder) => moduleId.includes(folder))
      return place === -1 ? SLOW.length : place
    }
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

export default defineConfig({
  test: {
    // Most tests wait for sockets, not for the processor.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    // Once for a run, whatever its projects: a PostgreSQL server starts when the first test asks for a database.
    globalSetup: ['test/support/postgres/broker.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          isolate: IS_ISOLATED,
          include: ['{shared,contracts,receiver,sender}/src/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'house',
          isolate: IS_ISOLATED,
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
