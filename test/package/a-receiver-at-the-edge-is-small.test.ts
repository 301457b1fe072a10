// The size of what a receiver at the edge carries: core and Fetch door, as a bundler for Workers makes them.
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { expect, it } from 'vitest'

const BUDGET_BYTES = 15_000

interface Bundle {
  readonly gzippedBytes: number
  /** Paths of what is in it. */
  readonly inputs: readonly string[]
  readonly imports: readonly string[]
}

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
  })
  const [output] = Object.values<Metafile['outputs'][string]>(metafile.outputs)
  return {
    gzippedBytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength,
    inputs: Object.keys(output!.inputs),
    imports: output!.imports.map(({ path }) => path),
  }
}

it(`what most receivers import stays below ${String(BUDGET_BYTES)} bytes, minified and gzipped`, async ({
  annotate,
}) => {
  const { gzippedBytes, imports } = await bundle(`
    export { createReceiver, remoteKey, staticKey, isKnownEvent, isWebhookError }
      from '@thunderstack-webhooks/receiver'
    export { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
  `)
  await annotate(`${String(gzippedBytes)} bytes`)
  expect(imports).toEqual([])
  expect(gzippedBytes).toBeGreaterThan(5_000)
  expect(gzippedBytes).toBeLessThan(BUDGET_BYTES)
})

it('what is not imported is not carried: a fixed key brings no client for a key endpoint', async () => {
  const { inputs } = await bundle(`
    export { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
  `)
  expect(inputs.some((path) => path.endsWith('static-key.js'))).toBe(true)
  expect(inputs.filter((path) => /remote-key|fetch-keys|adapters|testing/.test(path))).toEqual([])
})
