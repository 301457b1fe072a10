// What @thunderstack-webhooks/contracts brings into a program: validators that are ready made. That they run where code cannot
// be made at run time, scripts/check-runtimes.mjs shows in workerd.
import { describe, expect, it } from 'vitest'
import { bundleForEdge } from '../support/bundle-for-edge.ts'

const PACKAGE = '@thunderstack-webhooks/contracts'

describe.each([PACKAGE, `${PACKAGE}/events`])('%s', (door) => {
  it('makes no code at run time', async () => {
    const { code } = await bundleForEdge(`export * from '${door}'`)
    const text = Buffer.from(code).toString()
    expect(text).toContain('NODE_STATUS_UPDATED')
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
  expect(Object.keys(contract.webhooks)).toEqual(['NODE_STATUS_UPDATED'])
  expect(import.meta.resolve(`${PACKAGE}/openapi.yaml`)).toMatch(/contracts\/openapi\.yaml$/)
})
