import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createMetrics } from './metrics.ts'
import { createReport } from './report.ts'

function createRecorder() {
  const lines: Record<string, unknown>[] = []
  const log = pino(
    { base: null },
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>)
        done()
      },
    }),
  )
  return { report: createReport(log, createMetrics()), lines }
}

test('says of an error what it was, beside its facts', () => {
  const { report, lines } = createRecorder()
  report.deliveryFailed({ eventId: 'evt_1', error: new Error('no key') })
  expect(lines).toMatchObject([
    {
      level: 50,
      msg: 'could not attempt a delivery',
      eventId: 'evt_1',
      err: { message: 'no key' },
    },
  ])
})

test('is loudest when a result could not be recorded', () => {
  const { report, lines } = createRecorder()
  report.recordFailed(new Error('disk full'))
  report.leasesRecovered(2)
  expect(lines).toMatchObject([
    { level: 60, err: { message: 'disk full' } },
    { level: 30, count: 2 },
  ])
})
