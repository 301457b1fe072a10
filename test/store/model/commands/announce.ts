// A node's change that is announced; beside it, in the same turn, perhaps one that is refused and must leave no trace.
import fc from 'fast-check'
import { expect } from 'vitest'
import { takeStatus } from '../../../../sender/src/domain/node-life.ts'
import type { Store } from '../../../../sender/src/store/store.ts'
import { accept } from '../accept.ts'
import { createCommand } from '../command.ts'
import { makeEvent } from '../make-event.ts'
import { pick } from '../pick.ts'

const LIFE = { stepMs: 1_000, announcesDestroyed: true }

export const announceCommands = fc
  .record({ nodeIndex: fc.nat(10), isBesideRefusal: fc.boolean() })
  .map(({ nodeIndex, isBesideRefusal }) =>
    createCommand(
      `announce(${nodeIndex}${isBesideRefusal ? ', beside a refusal' : ''})`,
      async (world, real) => {
        const node = pick(world.nodes, nodeIndex)
        const change = real.store.changeNode(
          node.nodeId,
          null,
          (before) => takeStatus(before, 'RUNNING', world.now, LIFE),
          makeEvent(world.now),
        )
        if (isBesideRefusal) await expect(refuse(real.store, node.nodeId)).rejects.toThrow('no')
        accept(world, node, (await change)!, real)
      },
      ({ nodes }) => nodes.length > 0,
    ),
  )

const refuse = ({ changeNode }: Pick<Store, 'changeNode'>, nodeId: string) =>
  changeNode(
    nodeId,
    null,
    () => {
      throw new Error('no')
    },
    null,
  )
