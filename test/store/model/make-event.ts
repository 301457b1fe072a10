// Events for changes the tests announce.
import { createIds } from '../../../sender/src/base/ids.ts'
import { createNodeStatusEvent } from '../../../sender/src/domain/event.ts'
import type { AnnounceChange } from '../../../sender/src/store/store.ts'

const ids = createIds(() => 0)

export const makeEvent =
  (at: number): AnnounceChange =>
  ({ nodeId, status }) =>
    createNodeStatusEvent({
      id: ids.create('evt'),
      nodeId,
      status,
      occurredAt: at,
      keyFingerprint: 'sha256:k',
      precision: 'milliseconds',
    })
