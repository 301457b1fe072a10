// Ten workspaces with ten webhooks each and mixed filters: whatever is published, changed or removed, the deliveries are those
// that a model says which asks every webhook about every event.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startWebhookStage, type Webhook, type WebhookStage } from '../support/webhook-stage.ts'

const WORKSPACES = Array.from({ length: 10 }, (_, index) => `workspace-${index}`)
const TYPES = [
  ...['user.created', 'user.updated', 'user.deleted', 'project.created', 'project.updated'],
  ...['file.uploaded', 'payment.succeeded', 'payment.failed', 'device.created'],
]
const FILTERS = ['*', 'user.*', 'project.*', 'file.*', 'payment.*', 'node.*', 'device.*', ...TYPES]
const SCHEMES = ['hmac', 'texture', 'standard', 'thunderstack']

interface ModelWebhook {
  readonly id: string
  readonly workspaceId: string
  events: readonly string[]
  active: boolean
  /** The events it was to be told of, newest first. */
  readonly owed: string[]
}

/** In words that share nothing with an index of filters. */
function wants(
  { events, active, workspaceId }: ModelWebhook,
  type: string,
  workspace: string,
): boolean {
  const [noun] = type.split('.')
  return (
    active &&
    workspaceId === workspace &&
    events.some((filter) => filter === '*' || filter === `${noun}.*` || filter === type)
  )
}

const events = fc.array(fc.constantFrom(...FILTERS), { minLength: 1, maxLength: 4 })
const place = fc.nat({ max: 99 })
const move = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      type: fc.constantFrom(...TYPES),
      workspaceId: fc.constantFrom(...WORKSPACES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('filter' as const), place, events }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('activate' as const), place, active: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), place }) },
)

it('sends each event to exactly those whose filters it passes', async () => {
  await using stage = await startWebhookStage()
  const filters = fc.array(events, { minLength: 100, maxLength: 100 })
  const moves = fc.array(move, { minLength: 30, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(filters, moves, async (lists, steps) => {
      const model = await Promise.all(lists.map((list, index) => enter(stage, list, index)))
      for (const step of steps) {
        if (step.kind === 'publish') {
          const { type, workspaceId } = step
          const published = await stage.ask('publishEvent', {
            body: { type, data: { id: 'x_1', deviceId: 'x_1' }, workspaceId },
          })
          const reached = published.deliveries.map(({ webhook_id }) => webhook_id)
          const expected = model.filter((each) => wants(each, type, workspaceId))
          expect(reached.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
          for (const { owed } of expected) owed.unshift(published.id)
          continue
        }
        const webhook = model[step.place % model.length]
        if (!webhook) continue
        const params = { id: webhook.id }
        if (step.kind === 'delete') {
          await stage.ask('deleteWebhook', { params })
          model.splice(model.indexOf(webhook), 1)
        } else {
          const change = step.kind === 'filter' ? { events: step.events } : { active: step.active }
          await stage.ask('updateWebhook', { params, body: change })
          Object.assign(webhook, change)
        }
      }
      await stage.platform.settled()
      await Promise.all(model.map((webhook) => leave(stage, webhook)))
    }),
    { numRuns: 2, endOnFailure: true },
  )
})

async function enter(
  stage: WebhookStage,
  events: readonly string[],
  index: number,
): Promise<ModelWebhook> {
  const workspaceId = WORKSPACES[index % WORKSPACES.length]!
  const scheme = SCHEMES[index % SCHEMES.length]
  const webhook: Webhook = await stage.register({ events, workspaceId, scheme })
  return { id: webhook.id, workspaceId, events, active: true, owed: [] }
}

/** Its log has what it was owed, and then it is gone. */
async function leave(stage: WebhookStage, { id, owed }: ModelWebhook): Promise<void> {
  const log = await stage.log(id, 'limit=200')
  expect(log.map(({ event_id }) => event_id)).toEqual(owed)
  await stage.ask('deleteWebhook', { params: { id } })
}
