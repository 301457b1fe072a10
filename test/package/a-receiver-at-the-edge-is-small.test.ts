// The size of what a receiver at the edge carries: core and Fetch door, as a bundler for Workers makes them.
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bundleForEdge } from '../support/bundle-for-edge.ts'

const BUDGET_BYTES = 15_000

it(`what most receivers import stays below ${String(BUDGET_BYTES)} bytes, minified and gzipped`, async ({
  annotate,
}) => {
  const { code, imports } = await bundleForEdge(`
    export { createReceiver, remoteKey, staticKey, isKnownEvent, isWebhookError }
      from '@thunderstack-webhooks/receiver'
    export { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
  `)
  const gzippedBytes = gzipSync(code, { level: 9 }).byteLength
  await annotate(`${String(gzippedBytes)} bytes`)
  expect(imports).toEqual([])
  expect(gzippedBytes).toBeGreaterThan(5_000)
  expect(gzippedBytes).toBeLessThan(BUDGET_BYTES)
})

it('a receiver by keys carries no other scheme, and one by a scheme no other than its own', async () => {
  const byKeys = await bundleForEdge(`
    export { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
  `)
  expect(
    byKeys.inputs.filter((path) => /hmac|texture|standard|receiver.*scheme/.test(path)),
  ).toEqual([])
  const byHmac = await bundleForEdge(`
    export { createReceiver, hmac } from '@thunderstack-webhooks/receiver'
  `)
  expect(byHmac.inputs.some((path) => path.endsWith('schemes/hmac.js'))).toBe(true)
  expect(
    byHmac.inputs.filter((path) => /texture|standard|static-key|remote-key/.test(path)),
  ).toEqual([])
  expect(byHmac.imports).toEqual([])
})

it('what is not imported is not carried: a fixed key brings no client for a key endpoint', async () => {
  const { inputs } = await bundleForEdge(`
    export { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
  `)
  expect(inputs.some((path) => path.endsWith('static-key.js'))).toBe(true)
  expect(inputs.filter((path) => /remote-key|fetch-keys|adapters|testing/.test(path))).toEqual([])
})
