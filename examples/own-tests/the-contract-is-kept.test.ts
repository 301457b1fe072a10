// Both sides of the service against the contract: what it is answered, what it makes of every published vector, and its stubs.
import type { ResponseBody } from '@thunderstack-webhooks/contracts'
import vectors from '@thunderstack-webhooks/contracts/vectors/signatures.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { checkAnswer } from './check-answer.ts'
import { startHouse } from './start-house.ts'

it('is answered what the contract says, good or bad', async () => {
  await using house = await startHouse()
  const { url, token } = house.platform
  const headers = { Authorization: token, 'Content-Type': 'application/json' }
  const create = (body: object) =>
    fetch(`${url}/api/nodes`, { method: 'POST', headers, body: JSON.stringify(body) })

  const made = await checkAnswer('createNode', await create({ name: 'bob', network: 'regtest' }))
  const { nodeId } = (made as ResponseBody<'createNode'>).data.node
  await checkAnswer('getNode', await fetch(`${url}/api/nodes/${nodeId}`, { headers }))
  await checkAnswer('createNode', await create({ name: 'bob', network: 'mainnet' }))
  await checkAnswer('listNodes', await fetch(`${url}/api/nodes`, { headers: {} }))
})

it('notices a stub that the platform would never answer', async () => {
  const stub = Response.json({ data: { status: 'RUNNING' } })
  await expect(checkAnswer('getNode', stub)).rejects.toThrow(/missing/)
})

it('accepts what is genuine and refuses what is not, however it is spelt', async () => {
  await using house = await startHouse()
  const wrong: string[] = []
  for (const { id, keys, headers, bodyBase64, verdict } of vectors.vectors) {
    // The platform of this house serves the test key alone.
    if (keys.join() !== 'test') continue
    const body = Buffer.from(bodyBase64, 'base64')
    const answer = await fetch(house.webhookUrl, {
      method: 'POST',
      headers: headers.map(([name = '', value = '']): [string, string] => [name, value]),
      body,
    })
    if (answer.ok !== (verdict === 'accept')) wrong.push(id)
  }
  expect(wrong).toEqual([])
})
