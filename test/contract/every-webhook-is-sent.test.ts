// Every webhook of openapi.yaml is sent by a running platform as it is documented, and every answer that the file lists for it
// has the effect that is documented. A webhook or an answer that nothing here brings about fails by its name.
import type { NodeStatus } from '@thunderstack-webhooks/contracts'
import { describe, expect, it } from 'vitest'
import { listFaults, WEBHOOKS_IN_FILE, type ContractOperation } from '../support/contract-file.ts'
import type { RecordedRequest } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'
import { fillExample } from './fill-example.ts'

/** For each webhook: how to make the platform send what an example shows. */
const STATUS_OF: Readonly<Record<string, (body: unknown) => NodeStatus>> = {
  nodeStatusUpdated: (body) => (body as { details: { status: NodeStatus } }).details.status,
}

/** What follows from each documented answer: a status to answer with, and the delivery after it. */
const EFFECTS: Readonly<Record<string, readonly [answer: number, state: string, outcome: string]>> =
  {
    '200': [200, 'delivered', 'delivered'],
    '2XX': [299, 'delivered', 'delivered'],
    '3XX': [307, 'pending', 'rejected'],
    '403': [403, 'pending', 'rejected'],
    '410': [410, 'dead', 'gone'],
    '4XX': [422, 'pending', 'rejected'],
    '5XX': [500, 'pending', 'rejected'],
  }

describe.each(WEBHOOKS_IN_FILE)('$path', (webhook) => {
  const statusOf = STATUS_OF[webhook.operationId]
  const examples = webhook.request?.examples ?? []

  it('is one that the platform can be made to send', () => {
    expect(statusOf, 'add it to STATUS_OF').toBeDefined()
    expect(examples).not.toEqual([])
  })

  it.each(examples)('is sent as the example "$name" shows it, byte for byte', async ({ value }) => {
    await using stage = await startStage()
    await (await stage.announce(statusOf!(value))).delivered()
    const [request] = stage.endpoint.requests
    const { eventTimestamp } = JSON.parse(String(request!.body)) as { eventTimestamp: string }
    const expected = fillExample({ ...(value as object), eventTimestamp }, { nodeId: stage.nodeId })
    expect(String(request!.body)).toBe(JSON.stringify(expected))
    expect(listRequestFaults(webhook, request!)).toEqual([])
  })

  it('has no other header than the documented ones, and all of them on the extended wire', async () => {
    const documented = webhook.parameters.map(({ name }) => name)
    for (const wire of ['faithful', 'extended'] as const) {
      await using stage = await startStage([], { wire })
      await (await stage.announce()).delivered()
      const [request] = stage.endpoint.requests
      expect(listRequestFaults(webhook, request!)).toEqual([])
      const sent = request!.headers.map(([name]) => name)
      const wanted = webhook.parameters.filter(({ required }) => required || wire === 'extended')
      expect(sent.filter((name) => documented.includes(name))).toEqual(
        wanted.map(({ name }) => name),
      )
      expect(sent.filter((name) => !documented.includes(name)).sort()).toEqual(HTTP_HEADERS)
    }
  })

  it.each(webhook.responses.map(({ status }) => status))(
    'when it is answered %s, that has the documented effect',
    async (status) => {
      const effect = EFFECTS[status]
      expect(effect, 'add it to EFFECTS').toBeDefined()
      const [answer, state, outcome] = effect!
      await using stage = await startStage([answer])
      const event = await stage.announce()
      await stage.platform.settled()
      const delivery = await stage.deliveryOf(event)
      expect([delivery.state, delivery.attempts[0]?.outcome]).toEqual([state, outcome])
    },
  )
})

/** What HTTP itself needs, in the spelling of the wire. */
const HTTP_HEADERS = ['Content-Type', 'connection', 'content-length', 'host']

function listRequestFaults(webhook: ContractOperation, request: RecordedRequest): string[] {
  const headers = new Map(request.headers)
  const body = webhook.request!
  return [
    ...(request.method === webhook.method ? [] : [`the method is ${request.method}`]),
    ...(headers.get('Content-Type') === body.mediaType ? [] : ['another Content-Type']),
    ...listFaults(body.schema, JSON.parse(String(request.body))),
    ...webhook.parameters.flatMap(({ name, required, schema }) => {
      const value = headers.get(name)
      if (value === undefined) return required ? [`${name} is missing`] : []
      return listFaults(schema, value)
    }),
  ]
}
