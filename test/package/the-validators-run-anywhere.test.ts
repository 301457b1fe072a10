// What @thunderstack-webhooks/contracts brings into a program: validators that are ready made. That they run where code cannot
// be made at run time, scripts/check-runtimes.mjs shows in workerd.
import { describe, expect, it } from 'vitest'
import { bundleForEdge } from '../support/bundle-for-edge.ts'

const PACKAGE = '@thunderstack-webhooks/contracts'

/** Each door, and a word of the rules that it brings. */
const DOORS = [
  [PACKAGE, 'NODE_STATUS_UPDATED'],
  [`${PACKAGE}/events`, 'NODE_STATUS_UPDATED'],
  [`${PACKAGE}/webhook-events`, 'user.created'],
] as const

describe.each(DOORS)('%s', (door, word) => {
  it('makes no code at run time', async () => {
    const { code } = await bundleForEdge(`export * from '${door}'`)
    const text = Buffer.from(code).toString()
    expect(text).toContain(word)
    expect(text).not.toMatch(/\bFunction\s*\(|\beval\s*\(|\bimport\s*\(/)
  })

  it('brings no compiler of schemas, nor anything else that is not ours', async () => {
    const { inputs, imports } = await bundleForEdge(`export * from '${door}'`)
    expect(imports).toEqual([])
    const foreign = inputs.filter(
      (path) => !/(^<stdin>$|(^|\/)(contracts|shared)\/dist\/)/.test(path),
    )
    expect(foreign).toEqual([])
  })
})

it('the contract itself comes as a file, as YAML and as JSON', async () => {
  const { default: contract } = (await import(`${PACKAGE}/openapi.json`, {
    with: { type: 'json' },
  })) as { default: { openapi: string; webhooks: object } }
  expect(contract.openapi).toBe('3.1.1')
  expect(Object.keys(contract.webhooks)).toEqual([
    ...['NODE_STATUS_UPDATED', 'hmacEvent', 'textureEvent', 'standardEvent'],
  ])
  expect(import.meta.resolve(`${PACKAGE}/openapi.yaml`)).toMatch(/contracts\/openapi\.yaml$/)
})

it('a receiver of node events carries nothing of the events of /v1', async () => {
  const { inputs } = await bundleForEdge(`export * from '${PACKAGE}/events'`)
  expect(inputs.filter((path) => path.includes('webhook-event'))).toEqual([])
})
