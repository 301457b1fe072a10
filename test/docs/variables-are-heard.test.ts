// Every variable that takes a closed set of values refuses nonsense, so `start` has heard it. A key that is not there
// ends the others, after the settings were decided.
import { expect, it } from 'vitest'
import { runCommand } from '../support/start-command.ts'
import { readCode, readTable } from './markdown.ts'

const OPEN = ['HOST', 'STORE', 'DATA_DIR', 'CA', 'SIGNING_KEY', 'CONTROL_TOKEN', 'URL', 'TOKEN']
const START = ['start', '--store', 'memory', '--signing-key', 'no-such-key.pem']

const variables = readTable('README.md', 'flag')
  .map(([, variable]) => readCode(variable)[0]!)
  .filter((variable) => !OPEN.includes(variable.replace('THUNDERSTACK_MOCK_', '')))

it.each(variables)('%s', async (variable) => {
  const { code, err } = await runCommand(START, { [variable]: 'nonsense' })
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(
      new RegExp(`^thunderstack-mock: ${variable}: .*got "nonsense"`),
    ) as string,
  ])
})

it('would end for the key without one', async () => {
  const { code, err } = await runCommand(START)
  expect([code, err]).toEqual([2, expect.stringContaining('no-such-key.pem') as string])
})
