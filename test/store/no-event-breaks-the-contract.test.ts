// An event maker that is broken, in the place where the platform has its own: what it makes does not get in, on any store.
import { describe, expect, it } from 'vitest'
import { createNodeStatusEvent, type Event } from '../../sender/src/domain/event.ts'
import { takeStatus } from '../../sender/src/domain/node-life.ts'
import { node, setStoreStage } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

const PAGE = { limit: 10, cursor: null }
const LIFE = { stepMs: 1_000, announcesDestroyed: true }

function make(status: string, id: Event['id'] = 'evt_broken'): Event {
  return createNodeStatusEvent({
    id,
    nodeId: node.nodeId,
    status: status as never,
    occurredAt: 10,
    keyFingerprint: 'sha256:k',
    precision: 'seconds',
  })
}

const broken: readonly [string, Event][] = [
  ['an empty status', make('')],
  [
    'a time of no calendar',
    { ...make('PAUSED'), body: make('PAUSED').body.replace('-01-', '-13-') },
  ],
  ['a body cut short', { ...make('PAUSED'), body: make('PAUSED').body.slice(0, -1) }],
]

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)
  const announce = (event: Event) =>
    stage.store.changeNode(
      node.nodeId,
      null,
      (before) => takeStatus(before, 'PAUSED', 10, LIFE),
      () => event,
    )

  it.each(broken)(
    'an event with %s is refused with the change that made it',
    async (_name, event) => {
      await expect(announce(event)).rejects.toMatchObject({ code: 'ERR_EVENT_BREAKS_CONTRACT' })
      expect((await stage.store.listEvents({}, PAGE)).items).toEqual([])
      expect(await stage.claim(100)).toEqual([])
      expect(await stage.store.loadNode(node.nodeId, null)).toMatchObject({ status: 'RUNNING' })
    },
  )

  it('what is written at the same time gets in', async () => {
    const [refused, accepted] = await Promise.allSettled([announce(make('')), stage.owe(10)])
    expect([refused.status, accepted.status]).toEqual(['rejected', 'fulfilled'])
    expect(await stage.claim(100)).toHaveLength(1)
  })

  it('a sound event of the same maker gets in', async () => {
    await announce(make('PAUSED', 'evt_sound'))
    expect(await stage.claim(100)).toHaveLength(1)
  })
})
