// Random moves on a store and on the world beside it; the two must agree after every one. Any store can be put in.
import fc from 'fast-check'
import { createIds } from '../../../sender/src/base/ids.ts'
import type { AcceptSettings } from '../../../sender/src/domain/accept-event.ts'
import type { AutoDisable } from '../../../sender/src/domain/webhook-health.ts'
import type { Store } from '../../../sender/src/store/store.ts'
import type { StoreCommand } from './command.ts'
import { announceCommands } from './commands/announce.ts'
import { claimCommands, drainCommands } from './commands/claim.ts'
import { createNodeCommands } from './commands/create-node.ts'
import { handOverCommands } from './commands/hand-over.ts'
import { recoverCommands, renewCommands, returnCommands } from './commands/leases.ts'
import { moveTimeCommands } from './commands/move-time.ts'
import { redeliverCommands } from './commands/redeliver.ts'
import { setWebhookCommands } from './commands/set-webhook.ts'
import { settleCommands } from './commands/settle.ts'
import { createWorld } from './world.ts'
import { acceptSettings } from '../../support/accept-settings.ts'

/** Opens a store with nothing in it. */
export type OpenEmptyStore = (settings: {
  readonly accept: AcceptSettings
  readonly autoDisable: AutoDisable | null
}) => Promise<Store>

const COMMANDS: readonly fc.Arbitrary<StoreCommand>[] = [
  createNodeCommands,
  // Named more than once: chosen more often.
  announceCommands,
  announceCommands,
  announceCommands,
  claimCommands,
  claimCommands,
  settleCommands,
  settleCommands,
  moveTimeCommands,
  setWebhookCommands,
  drainCommands,
  returnCommands,
  renewCommands,
  recoverCommands,
  redeliverCommands,
  handOverCommands,
]

const settings = fc.record({
  firstDelayMs: fc.constantFrom(0, 0, 20),
  autoDisable: fc.constantFrom(null, { minFailures: 2, minMs: 20 }),
})

export async function runStoreModel(open: OpenEmptyStore, runCount: number): Promise<void> {
  const ids = createIds(() => 0)
  const plays = fc.commands([...COMMANDS], { maxCommands: 60, size: 'max' })
  await fc.assert(
    fc.asyncProperty(settings, plays, async ({ firstDelayMs, autoDisable }, play) => {
      const accept = acceptSettings({ createDeliveryId: () => ids.create('del'), firstDelayMs })
      const store = await open({ accept, autoDisable })
      const births = { takenCount: 0, begun: [] }
      const createClaimId = () => ids.create('clm')
      const setUp = () => ({
        model: createWorld({ firstDelayMs, autoDisable }),
        real: { store, createClaimId, births },
      })
      try {
        await fc.asyncModelRun(setUp, play)
      } finally {
        await store.close()
      }
    }),
    { numRuns: runCount },
  )
}
