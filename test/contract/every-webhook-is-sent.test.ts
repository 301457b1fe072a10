// Every webhook of openapi.yaml is sent by a running platform as it is documented, and every answer that the file lists for it
// has the effect that is documented. A webhook or an answer that nothing here brings about fails by its name.
import { describe, expect, it } from 'vitest'
import { listFaults, WEBHOOKS_IN_FILE, type ContractOperation } from '../support/contract-file.ts'
import type { RecordedRequest } from '../support/scripted-endpoint.ts'
import { SENT_HERE, sendWebhook } from './send-webhook.ts'

/** What follows from each documented answer: a status to answer with, and the delivery after it. */
const EFFECTS: Readonly<Record<string, readonly [answer: number, state: string, outcome: string]>> =
  {
    '200': [200, 'delivered', 'delivered'],
    '2XX': [299, 'delivered', 'delivered'],
    '3XX': [307, 'pending', 'rejected'],
    '401': [401, 'pending', 'rejected'],
    '403': [403, 'pending', 'rejected'],
    '410': [410, 'dead', 'gone'],
    '4XX': [422, 'pending', 'rejected'],
    '5XX': [500, 'pending', 'rejected'],
  }

describe.each(WEBHOOKS_IN_FILE)('$path', (webhook) => {
  const { operationId } = webhook
  const examples = webhook.request?.examples ?? []
  const first = examples[0]?.value

  it('is one that the platform can be made to send', () => {
    expect(SENT_HERE).toContain(operationId)
    expect(examples).not.toEqual([])
  })

  it.each(examples)('is sent as the example "$name" shows it, byte for byte', async ({ value }) => {
    await using sent = await sendWebhook(operationId, value)
    expect(String(sent.request.body)).toBe(sent.body)
    expect(listRequestFaults(webhook, sent.request)).toEqual([])
    expect(sent.signatureFault).toBeUndefined()
  })

  it('has no other header than the documented ones, and all of them on the extended wire', async () => {
    const documented = webhook.parameters.map(({ name }) => name)
    for (const wire of ['faithful', 'extended'] as const) {
      await using sent = await sendWebhook(operationId, first, { wire })
      expect(listRequestFaults(webhook, sent.request)).toEqual([])
      const names = sent.request.headers.map(([name]) => name)
      const wanted = webhook.parameters.filter(({ required }) => required || wire === 'extended')
      expect(names.filter((name) => documented.includes(name))).toEqual(
        wanted.map(({ name }) => name),
      )
      expect(names.filter((name) => !documented.includes(name)).sort()).toEqual(HTTP_HEADERS)
    }
  })

  it.each(webhook.responses.map(({ status }) => status))(
    'when it is answered %s, that has the documented effect',
    async (status) => {
      const effect = EFFECTS[status]
      expect(effect, 'add it to EFFECTS').toBeDefined()
      const [answer, state, outcome] = effect!
      await using sent = await sendWebhook(operationId, first, { answers: [answer] })
      const { delivery } = sent
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
