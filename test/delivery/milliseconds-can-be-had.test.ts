// Event times have whole seconds, as in every published sample; who expects the platform to send more can have it.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

async function readTimestamp(timestamps?: 'milliseconds'): Promise<string> {
  await using stage = await startStage([], { ...(timestamps && { timestamps }) })
  await stage.platform.clock.advance('1234ms')
  await (await stage.announce()).delivered()
  const { eventTimestamp } = JSON.parse(String(stage.endpoint.requests[0]!.body)) as {
    eventTimestamp: string
  }
  return eventTimestamp
}

it('writes whole seconds unless told otherwise', async () => {
  expect(await readTimestamp()).toMatch(/T\d\d:\d\d:\d\dZ$/)
})

it('writes milliseconds when told to', async () => {
  expect(await readTimestamp('milliseconds')).toMatch(/T\d\d:\d\d:\d\d\.234Z$/)
})
