// Makes a platform send one webhook of openapi.yaml: what an example of it shows, to an endpoint that answers as told.
import { createHash } from 'node:crypto'
import type { DeliveryResource, NodeStatus } from '@thunderstack-webhooks/contracts'
import { callOperation } from '../support/contract-call.ts'
import type { Answer, RecordedRequest } from '../support/scripted-endpoint.ts'
import { findSignatureFault } from '../support/signature-fault.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { fillExample } from './fill-example.ts'

export interface SentWebhook extends AsyncDisposable {
  readonly request: RecordedRequest
  /** What the body has to be, given the example and what differs from run to run. */
  readonly body: string
  /** What is wrong with the signature; undefined when nothing is. */
  readonly signatureFault: string | undefined
  readonly delivery: DeliveryResource
}

export interface Circumstances {
  readonly answers?: readonly Answer[]
  readonly wire?: 'faithful' | 'extended'
}

/** By the id that openapi.yaml gives the webhook. */
const SCHEMES = { hmacEvent: 'hmac', textureEvent: 'texture', standardEvent: 'standard' } as const

export const SENT_HERE: readonly string[] = ['nodeStatusUpdated', ...Object.keys(SCHEMES)]

export async function sendWebhook(
  operationId: string,
  example: unknown,
  { answers = [], wire = 'faithful' }: Circumstances = {},
): Promise<SentWebhook> {
  await using unwind = new AsyncDisposableStack()
  const stage = unwind.use(await startStage(answers, { wire }))
  const sent =
    operationId in SCHEMES
      ? await sendEvents(stage, SCHEMES[operationId as keyof typeof SCHEMES], example)
      : await sendStatus(stage, example)
  const owned = unwind.move()
  return { ...sent, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

type Sent = Omit<SentWebhook, keyof AsyncDisposable>

async function sendStatus(stage: Stage, example: unknown): Promise<Sent> {
  const { details } = example as { details: { status: NodeStatus } }
  const event = await stage.announce(details.status)
  await stage.platform.settled()
  const [request] = stage.endpoint.requests
  const { eventTimestamp } = JSON.parse(String(request!.body)) as { eventTimestamp: string }
  const filled = fillExample({ ...(example as object), eventTimestamp }, { nodeId: stage.nodeId })
  const signatureFault = findSignatureFault('thunderstack', request!, stage.platform.publicKeyPem)
  const delivery = await stage.deliveryOf(event)
  return { request: request!, body: JSON.stringify(filled), signatureFault, delivery }
}

interface EventExample {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

async function sendEvents(
  stage: Stage,
  scheme: 'hmac' | 'texture' | 'standard',
  example: unknown,
): Promise<Sent> {
  const { platform, endpoint } = stage
  const url = new URL('/registered', endpoint.url).href
  const isList = Array.isArray(example)
  const schedule = isList ? 'every:1m' : 'realtime'
  const made = await callOperation(platform, 'createWebhook', { body: { url, scheme, schedule } })
  const { secret } = made.body as { secret: string }
  const { body: claims } = await callOperation(platform, 'verifyToken')
  const organizationId = (claims as { sub: string }).sub

  const events: object[] = []
  for (const shown of isList ? (example as EventExample[]) : [example as EventExample]) {
    const { id, created_at } = await happen(stage, shown)
    const key = createHash('sha256').update(id).digest('hex')
    const named = fillExample(shown, { nodeId: stage.nodeId })
    events.push(
      replaceFields(named, { id, created_at, organizationId, key, timestamp: created_at }),
    )
  }
  if (isList) await platform.clock.advance('1m')
  await platform.settled()
  const request = endpoint.requests.find(({ path }) => path === '/registered')!
  const { deliveries } = await platform.deliveries.list()
  return {
    request,
    body: JSON.stringify(isList ? events : events[0]).replaceAll(
      /("timestamp":"[^"]+)Z"/g,
      '$1.000Z"',
    ),
    signatureFault: findSignatureFault(scheme, request, secret),
    delivery: deliveries.find((one) => one.url === url)!,
  }
}

/** Publishes the event of an example, or sets the status that it is about. */
async function happen(
  { platform, nodeId }: Stage,
  { type, data }: EventExample,
): Promise<{ readonly id: string; readonly created_at: string }> {
  if (type === 'node.status_updated') {
    const { id, occurredAt } = await platform.nodes.setStatus(nodeId, data['status'] as NodeStatus)
    return { id, created_at: occurredAt.replace(/\.\d+Z$/, 'Z') }
  }
  await callOperation(platform, 'registerEventType', { body: { name: type } })
  const { body } = await callOperation(platform, 'publishEvent', { body: { type, data } })
  return body as { id: string; created_at: string }
}

/** Only fields that are there, in their places. */
function replaceFields(value: object, fields: Readonly<Record<string, string>>): object {
  const entries = Object.entries(value) as [string, unknown][]
  return Object.fromEntries(entries.map(([name, own]) => [name, fields[name] ?? own]))
}
