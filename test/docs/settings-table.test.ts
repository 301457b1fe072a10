// The configuration table: every flag and variable there is, no other, with the defaults that the code decides on.
import { expect, it } from 'vitest'
import { createConfig } from '../../sender/src/config/config.ts'
import { ENV_NAMES, type RawSettings } from '../../sender/src/config/env.ts'
import { readHelp } from './help.ts'
import { readCode, readTable } from './markdown.ts'

const settings = Object.entries(ENV_NAMES) as [keyof RawSettings, string][]
const nameOf = new Map(settings.map(([name, variable]) => [variable, name]))
const rows = readTable('README.md', 'flag').map((cells) => {
  const [flag = '', variable = '', byDefault] = cells.map((cell) => readCode(cell)[0])
  return { flag, variable, byDefault, name: nameOf.get(variable)! }
})

it('has a row for every variable and no other', () => {
  expect(rows.map(({ variable }) => variable)).toEqual(Object.values(ENV_NAMES))
})

it('has the flags of start, and beside them only those of the client commands', async () => {
  const [start, nodes] = await Promise.all([readHelp('start'), readHelp('nodes')])
  const flags = rows.map(({ flag }) => flag)
  expect(flags).toEqual(expect.arrayContaining([...start.flags]))
  const others = flags.filter((flag) => !start.flags.includes(flag))
  expect(nodes.flags).toEqual(expect.arrayContaining(others))
})

it('says of each variable the default that it has', () => {
  const decided = JSON.stringify(createConfig({}))
  for (const { byDefault, name } of rows.filter(({ byDefault }) => byDefault !== undefined)) {
    expect([name, JSON.stringify(createConfig({ [name]: byDefault }))]).toEqual([name, decided])
  }
})

it('leaves the default out only where there is no single text for it', () => {
  const without = rows.filter(({ byDefault }) => byDefault === undefined).map(({ name }) => name)
  expect(without).toEqual([
    'store',
    'allowCidr',
    'ca',
    'signingKey',
    'controlToken',
    'url',
    'token',
  ])
})
