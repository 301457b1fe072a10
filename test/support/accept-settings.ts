// What a store is told of how events are accepted, for stores that are opened by hand.
import { createHash } from 'node:crypto'
import { createIds } from '../../sender/src/base/ids.ts'
import type { AcceptSettings } from '../../sender/src/domain/accept-event.ts'

export function acceptSettings(changes: Partial<AcceptSettings> = {}): AcceptSettings {
  const ids = createIds(() => 0)
  return {
    createDeliveryId: () => ids.create('del'),
    createContentId: () => ids.create('cnt'),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    currentKey: () => 'sha256:k',
    firstDelayMs: 0,
    ...changes,
  }
}
