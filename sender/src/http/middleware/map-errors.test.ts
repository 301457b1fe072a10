import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Router from '@koa/router'
import Koa from 'koa'
import { expect, test } from 'vitest'
import { createLogger } from '../../base/logger.ts'
import { createMetrics } from '../../base/metrics.ts'
import { createReport, type Report } from '../../base/report.ts'
import { createIds } from '../../base/ids.ts'
import { mapErrors } from './map-errors.ts'

test('a failure nobody foresaw is one sentence outside, and inside a line without what the path holds', async () => {
  const failed: Parameters<Report['requestFailed']>[0][] = []
  const report: Report = {
    ...createReport(createLogger('silent'), createMetrics()),
    requestFailed: (facts) => failed.push(facts),
  }
  const router = new Router()
  router.get('/_mock/logs/:taskId', () => {
    throw new Error('disk full')
  })
  const app = new Koa()
  app.use(mapErrors({ report, ids: createIds(() => 0) }))
  app.use(router.routes())
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/_mock/logs/hidden-task`)
  server.close()

  const [{ requestId, error, ...facts }] = failed as [(typeof failed)[0]]
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({
    message: `The platform failed on this request; its log has the reason under ${requestId}.`,
  })
  expect(facts).toEqual({ method: 'GET', route: '/_mock/logs/:taskId' })
  expect(error.message).toBe('disk full')
})
