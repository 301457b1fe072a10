// The routes of the platform and the operations of openapi.yaml are the same set, as seen over HTTP.
import { readFile } from 'node:fs/promises'
import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import type { Platform } from '@thunderstack-webhooks/sender'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { expectDocumented, messageOf, send } from '../support/contract-call.ts'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'
import { takeTour } from '../support/tour.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const operationsByPath = Map.groupBy(Object.entries(OPERATIONS), ([, { path }]) => path)

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform({ clock: 'manual' })
})

afterAll(() => platform.stop())

it('knows every operation of openapi.yaml and no other', async () => {
  const file = new URL('../../openapi.yaml', import.meta.url)
  const { paths } = parse(await readFile(file, 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string }>>
  }
  const documented = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  )
  expect(documented.toSorted()).toEqual(Object.keys(OPERATIONS).toSorted())
})

it('answers every operation as the contract says', async () => {
  await using stage = await startStage()
  const stops = await takeTour(stage)
  expect(stops.filter(({ answer }) => answer.status > 201)).toEqual([])
  const visited = new Set(stops.map(({ operationId }) => operationId))
  expect([...visited].toSorted()).toEqual(Object.keys(OPERATIONS).toSorted())
})

describe.each([...operationsByPath])('%s', (path, operations) => {
  const filled = path.replaceAll(/\{\w+\}/g, '0'.repeat(32))
  const served = operations.map(([, { method }]) => method)

  it.each(METHODS.filter((method) => !(served as string[]).includes(method)))(
    'refuses %s and names the methods it has',
    async (method) => {
      const answer = await send(platform.url, { method, path: filled })
      expect(answer.status).toBe(405)
      expect(String(answer.headers['allow']).split(', ').toSorted()).toEqual(served.toSorted())
      const [operationId] = operations[0]!
      expectDocumented(operationId as OperationId, answer)
    },
  )

  it.each(served)('serves %s', async (method) => {
    const { status, body } = await send(platform.url, { method, path: filled })
    expect(status).not.toBe(405)
    expect(JSON.stringify(body)).not.toContain('Nothing is served at')
  })
})

it.each([
  '/nothing',
  '/api',
  '/api/node',
  '/api/nodes/a/b',
  '/_mock/nothing',
  '/openapi',
  '/docs/nothing',
  '/API/nodes',
])('says that nothing is served at %s', async (path) => {
  const answer = await send(platform.url, { path, headers: { authorization: platform.token } })
  expect(answer.status).toBe(404)
  expect(messageOf(answer)).toContain(`Nothing is served at ${path}`)
})
