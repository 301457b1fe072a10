// What an endpoint may answer: any 2xx is success, a redirect is not followed, a large body is cut.
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

const KEPT_BYTES = 64 * 1024

it.each([200, 201, 202, 204, 299])('takes %i as an acknowledgement', async (status) => {
  await using stage = await startStage([status])
  expect(await (await stage.announce()).delivered()).toMatchObject([{ attemptCount: 1 }])
})

it.each([301, 302, 303, 307, 308])('does not follow a %i', async (status) => {
  await using target = await startEndpoint()
  await using stage = await startStage([{ status, headers: { location: target.url } }])
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt.outcome).toBe('rejected')
  expect(attempt.explanation).toBe(
    `The endpoint answered ${status}; redirects are never followed. Set the final URL.`,
  )
  expect(target.requests).toEqual([])
})

it('keeps the first 64 KiB of an answer and says that there was more', async () => {
  const body = Buffer.alloc(KEPT_BYTES + 1_000_000, 'a')
  await using stage = await startStage([{ status: 200, body }])
  const { response, outcome } = await (await stage.announce()).attempt(1)
  expect(outcome).toBe('delivered')
  expect(response!.truncated).toBe(true)
  expect(Buffer.from(response!.bodyBase64, 'base64')).toEqual(body.subarray(0, KEPT_BYTES))
})

it('keeps exactly 64 KiB without calling them cut', async () => {
  const body = Buffer.alloc(KEPT_BYTES, 'b')
  await using stage = await startStage([{ status: 500, body }])
  const { response } = await (await stage.announce()).attempt(1)
  expect(response).toMatchObject({ truncated: false, body: body.toString() })
})

it('keeps the headers and the exact bytes of an answer', async () => {
  const body = Buffer.from([0xff, 0x00, 0xfe, 0x0a])
  await using stage = await startStage([{ status: 418, headers: { 'X-Odd-Case': 'a' }, body }])
  const { response } = await (await stage.announce()).attempt(1)
  expect(response!.status).toBe(418)
  expect(response!.headers).toContainEqual(['X-Odd-Case', 'a'])
  expect(response!.bodyBase64).toBe(body.toString('base64'))
})
