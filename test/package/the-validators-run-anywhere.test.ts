// What @thunderstack-webhooks/contracts brings into a program: validators that are ready made. That they run where code cannot
// be made at run time, scripts/check-runtimes.mjs shows in workerd.
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

async function bundle(door: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${door}'`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
    metafile: true,
  })
  const [output] = Object.values(metafile.outputs)
  return {
    code: outputFiles[0]!.text,
    inputs: Object.keys(output!.inputs),
    imports: output!.imports.map(({ path }) => path),
  }
}

const PACKAGE = '@thunderstack-webhooks/contracts'

describe.each([PACKAGE, `${PACKAGE}/events`])('%s', (door) => {
  it('makes no code at run time', async () => {
    const { code } = await bundle(door)
    expect(code).toContain('NODE_STATUS_UPDATED')
    expect(code).not.toMatch(/\bFunction\s*\(|\beval\s*\(|\bimport\s*\(/)
  })

  it('brings no compiler of schemas, nor anything else that is not ours', async () => {
    const { inputs, imports } = await bundle(door)
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
