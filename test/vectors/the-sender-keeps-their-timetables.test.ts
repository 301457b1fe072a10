// Every timetable of the vectors, played by the platform against a real endpoint: each attempt at its very instant.
import { createPublicKey, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import { startEndpoint, type Answer } from '../support/scripted-endpoint.ts'
import { startPlatform } from '../support/start-platform.ts'
import { readVectors, type RetryVector } from '../support/vectors.ts'

const { vectors } = readVectors('retry-timetables')
const { keys } = readVectors('signatures')
const publicKey = createPublicKey(keys.test.publicKeyPem)

function toAnswer({ answer }: RetryVector['attempts'][number]): Answer {
  return 'fault' in answer ? 'reset' : answer
}

it.each(vectors)('$id', async ({ retry, eventAt, attempts, end }) => {
  await using endpoint = await startEndpoint(attempts.map(toAnswer))
  await using platform = await startPlatform({ clock: 'manual', retry, logLevel: 'error' })
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.nodes.setStatus(nodeId, 'RUNNING')
  await platform.nodes.updateSettings(nodeId, { webhookUrl: endpoint.url })
  await platform.clock.set(eventAt)

  const event = await platform.nodes.setStatus(nodeId, 'PAUSED')
  expect(event.occurredAt).toBe(eventAt)
  await platform.settled()
  await platform.clock.advance('idle')
  const [delivery] = await event.settled()

  expect(delivery!.attempts.map(({ number, startedAt }) => ({ number, at: startedAt }))).toEqual(
    attempts.map(({ number, at }) => ({ number, at })),
  )
  expect(delivery).toMatchObject({ state: end.state, settledAt: end.at })
  const bodies = new Set(endpoint.requests.map(({ body }) => body.toString()))
  const signatures = new Set(endpoint.requests.map(({ signature }) => signature))
  expect([endpoint.requests.length, bodies.size, signatures.size]).toEqual([attempts.length, 1, 1])
  const [{ body, signature } = { body: Buffer.of(), signature: '' }] = endpoint.requests
  expect(verify('sha256', body, publicKey, Buffer.from(signature, 'base64'))).toBe(true)
})

it.each(vectors)('$id adds up', ({ eventAt, attempts, end }) => {
  const starts = attempts.map(({ at }) => Date.parse(at))
  const gaps = starts.map((at, index) => (at - (starts[index - 1] ?? Date.parse(eventAt))) / 1_000)
  expect(gaps).toEqual(attempts.map(({ afterSeconds }) => afterSeconds))
  expect(end.at).toBe(attempts.at(-1)!.at)
})
