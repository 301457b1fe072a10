import { readFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createConfig } from './config.ts'
import { ENV_NAMES, listUnknownEnv, readEnv } from './env.ts'

test('each variable is its flag in capitals', () => {
  expect(readEnv({ THUNDERSTACK_MOCK_DATA_DIR: 'd', THUNDERSTACK_MOCK_PORT: '1' })).toEqual({
    dataDir: 'd',
    port: '1',
  })
  for (const [name, variable] of Object.entries(ENV_NAMES)) {
    const flag = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    expect(variable).toBe(`THUNDERSTACK_MOCK_${flag}`)
  }
})

test('an empty variable is as good as none, and other variables are not ours', () => {
  expect(readEnv({ THUNDERSTACK_MOCK_PORT: '', PORT: '80', HOST: 'x' })).toEqual({})
})

test('a misspelt variable with our prefix is named', () => {
  const env = { THUNDERSTACK_MOCK_PROT: '1', THUNDERSTACK_MOCK_PORT: '1', THUNDERSTACK_URL: 'x' }
  expect(listUnknownEnv(env)).toEqual(['THUNDERSTACK_MOCK_PROT'])
})

describe('.env.example', async () => {
  const text = await readFile(new URL('../../.env.example', import.meta.url), 'utf8')
  const example = parseEnv(text)

  test('lists every variable and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.values(ENV_NAMES).sort())
  })

  test('says a word about each', () => {
    expect(text.match(/^# .+\n[A-Z_]+=/gm)).toHaveLength(Object.keys(ENV_NAMES).length)
  })

  test('holds the defaults', () => {
    const config = createConfig(readEnv(example))
    expect(JSON.stringify(config)).toBe(JSON.stringify(createConfig({})))
  })
})
