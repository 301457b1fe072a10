// A platform that listens beyond this machine has a second token, and only that one opens the control API.
import { connectPlatform, type Platform } from '@thunderstack-webhooks/sender'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { startPlatform } from '../support/start-platform.ts'

const CONTROL_TOKEN = 'only for the control API'

let platform: Platform
let url: string

beforeAll(async () => {
  platform = await startPlatform({
    host: '0.0.0.0',
    controlToken: CONTROL_TOKEN,
    clock: 'manual',
  })
  url = `http://127.0.0.1:${new URL(platform.url).port}`
})

afterAll(() => platform.stop())

it('is asked for at the start', async () => {
  await expect(startPlatform({ host: '0.0.0.0' })).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringContaining('give controlToken') as string,
  })
})

it('opens the control API, which the API token does not', async () => {
  const statusWith = async (token: string): Promise<number> =>
    (await callOperation({ url, token }, 'getClock')).status
  expect(await statusWith(CONTROL_TOKEN)).toBe(200)
  expect(await statusWith(platform.token)).toBe(401)
  expect(await statusWith(CONTROL_TOKEN.slice(1))).toBe(401)
})

it('does not open the Cloud API', async () => {
  const { status } = await callOperation({ url, token: CONTROL_TOKEN }, 'listNodes')
  expect(status).toBe(401)
})

it('lets other machines name the platform as they know it, but no foreign page', async () => {
  const scene = { url, token: CONTROL_TOKEN }
  const named = await callOperation(scene, 'getClock', { headers: { host: 'mock.test:4100' } })
  const foreign = await callOperation(scene, 'getClock', { headers: { origin: 'http://a.test' } })
  expect([named.status, foreign.status]).toEqual([200, 403])
})

it('is used by the clients that know it', async () => {
  const client = await connectPlatform(url, {
    token: platform.token,
    controlToken: CONTROL_TOKEN,
  })
  const { nodeId } = await client.nodes.create({ name: 'a', network: 'regtest' })
  expect(await client.nodes.setStatus(nodeId, 'PAUSED')).toMatchObject({ nodeId })
  expect(await platform.clock.advance('1s')).toMatchObject({ kind: 'manual' })
})
