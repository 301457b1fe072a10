// Somebody begins to claim at birth, with so many slots, or ends it.
import fc from 'fast-check'
import { LEASE_MS } from '../accept.ts'
import { createCommand } from '../command.ts'

export const handOverCommands = fc.constantFrom(0, 1, 3, 100).map((slotCount) =>
  createCommand(`handOverTo(${slotCount} slots)`, (world, { store, createClaimId, births }) => {
    let free = slotCount
    void store.handOverTo(
      slotCount === 0
        ? null
        : {
            take({ dueAt }) {
              if (free === 0 || dueAt > world.now) return null
              free -= 1
              births.takenCount += 1
              return { claimId: createClaimId(), leaseUntil: world.realNow + LEASE_MS }
            },
            giveBack() {
              free += 1
              births.takenCount -= 1
            },
            begin: (claimed) => births.begun.push(...claimed),
          },
    )
    return Promise.resolve()
  }),
)
