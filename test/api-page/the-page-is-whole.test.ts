// The API page without a browser: nothing in what is served leads to another host on its own.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { startStage, type Stage } from '../support/stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

const ask = (operationId: Parameters<typeof callOperation>[1]) =>
  callOperation(stage.platform, operationId, { token: null })

it('the page loads nothing but its own script and may do nothing else', async () => {
  const { body, headers } = await ask('getApiPage')
  expect(body).not.toMatch(/https?:|\/\//)
  expect(body).not.toMatch(/<script(?! src="\/docs\/redoc\.js">)/)
  const policy = String(headers['content-security-policy']).split('; ')
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'"]))
  expect(policy.join()).not.toMatch(/\*|unsafe-eval|https?:/)
})

it('the script has no address of a font, a picture or a counter of another host', async () => {
  const { body } = await ask('getApiPageScript')
  expect(body).not.toMatch(/https?:\/\/[\w.-]*(cdn|fonts|unpkg|jsdelivr|otel|sentry|google)/i)
  // It would say so if the bundle had changed its ways.
  expect(String(body).length).toBeGreaterThan(500_000)
})

it('the contract is served byte by byte, and the same as JSON', async () => {
  const file = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8')
  expect((await ask('getContractYaml')).body).toBe(file)
  const json = await readFile(new URL('../../contracts/openapi.json', import.meta.url), 'utf8')
  expect((await ask('getContractJson')).body).toEqual(JSON.parse(json))
})

it.each(['/', '/docs', '/openapi.json', '/openapi.yaml'])('%s needs no token', async (path) => {
  expect((await fetch(stage.platform.url + path)).status).toBe(200)
})
