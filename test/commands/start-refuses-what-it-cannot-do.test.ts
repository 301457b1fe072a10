// Settings that cannot be used end `start` with exit code 2 and a sentence, before anything is written or opened.
import { readdir, writeFile } from 'node:fs/promises'
import { startPlatform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { runCommand, startCommand, type CommandResult } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

it.concurrent.each<[string, string, RegExp]>([
  ['a port that is no number', '--port http', /--port: expected a number from 0/],
  [
    'a PostgreSQL address without a database, and does not repeat its password',
    '--store postgres://me:hunter2@127.0.0.1',
    /^(?!.*hunter2).*--store: expected the address of a PostgreSQL database/,
  ],
  [
    'to be open to others without a control token',
    '--host 0.0.0.0',
    /--host: 0\.0\.0\.0 opens the platform beyond this machine/,
  ],
  [
    'an empty control token, which would open it to everybody',
    '--host 0.0.0.0 --control-token ',
    /--control-token: expected a secret .*got an empty text/,
  ],
  [
    'a host that is a URL',
    '--host http://127.0.0.1',
    /--host: expected an address such as 127\.0\.0\.1, got "http:\/\/127\.0\.0\.1"/,
  ],
  [
    'a database it does not know, and does not repeat its password',
    '--store mysql://me:hunter2@127.0.0.1/x',
    /^(?!.*hunter2).*--store: expected memory, a file or postgres:\/\/…, got .* mysql:\/\//,
  ],
  ['a store without a name', '--store ', /--store: expected memory, a file/],
  ['a key without a name', '--signing-key ', /--signing-key: expected a PEM file/],
  ['an unknown flag', '--colour', /unknown option '--colour'/],
  ['an argument it has no use for', 'now', /too many arguments/],
])('refuses %s', async (_, args, message) => {
  await using parent = await createTempDir()
  const data = ['--port', '0', '--data-dir', parent.join('data')]
  const { code, out, err } = await runCommand(['start', ...data, ...args.split(' ')])
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)])
  expect(await readdir(parent.path)).toEqual([])
})

it.each([
  [{ port: 70_000 }, /^port: expected a number/],
  [{ clock: 'fast' }, /^clock: expected real, manual or scaled/],
  [{ clock: 'scaled:0' }, /^clock: expected/],
  [{ retry: 'often' }, /^retry: expected docs, standard, none or a list/],
  [{ retry: '' }, /^retry: expected/],
  [{ wire: 'loud' as never }, /^wire: expected faithful or extended/],
  [{ auth: 'none' as never }, /^auth: expected lenient or strict/],
  [{ step: '0s' }, /^step: expected a duration/],
  [{ logLevel: 'all' as never }, /^logLevel: expected/],
  [{ host: '0.0.0.0' }, /^host: .* give controlToken <text> as well/],
  [{ dataDir: '/dev/null', store: '/dev/null/x' }, /^dataDir: expected a folder/],
])('refuses %o in a test process too', async (options, message) => {
  await expect(startPlatform(options)).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringMatching(message) as string,
  })
})

it('refuses a variable with its prefix that names nothing', async () => {
  const { code, err } = await runCommand(['start'], { THUNDERSTACK_MOCK_PROT: '4100' })
  expect(code).toBe(2)
  expect(err).toContain('THUNDERSTACK_MOCK_PROT: no such setting; expected one of')
  expect(err).toContain('THUNDERSTACK_MOCK_PORT')
})

it('refuses an unknown command', async () => {
  const { code, err } = await runCommand(['strat'])
  expect([code, err]).toEqual([2, expect.stringContaining("unknown command 'strat'") as string])
})

it('refuses a second platform on one data directory', async () => {
  await using data = await createTempDir()
  await using first = await startCommand(['--data-dir', data.path])
  const second = await runCommand(['start', '--port', '0', '--data-dir', data.path])
  expect(second.code).toBe(1)
  expect(second.err).toContain(
    `${data.path} is in use by the platform at ${first.ready.url} (process ${first.pid}): stop that one, or start this one with another --data-dir`,
  )
  expect(await first.client.nodes.list()).toEqual([])
})

it('refuses it whatever the stores are, and leaves alone what the first wrote there', async () => {
  await using data = await createTempDir()
  const start = (name: string) => ['--data-dir', data.path, '--store', data.join(name)]
  await using first = await startCommand(start('first.sqlite'))
  const second = await runCommand(['start', '--port', '0', ...start('second.sqlite')])
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining(first.ready.url) as string })
  expect(await runCommand(['nodes', '--data-dir', data.path])).toMatchObject({ code: 0, err: '' })
  await first.stop('SIGKILL')
  await using third = await startCommand(start('second.sqlite'))
  expect(await third.client.nodes.list()).toEqual([])
})

it('refuses a real clock where a manual one was ahead of it, and says how to go on', async () => {
  await using data = await createTempDir()
  const args = ['--data-dir', data.path]
  await using manual = await startCommand([...args, '--clock', 'manual'])
  await manual.client.clock.advance('1d')
  await manual.stop()

  const real = await runCommand(['start', '--port', '0', ...args])
  expect(real.code).toBe(2)
  expect(real.err).toMatch(
    /--clock: real would go back in time: .* Go on from there with --clock manual or --clock scaled:1/,
  )
  await using scaled = await startCommand([...args, '--clock', 'scaled:1'])
  expect(Date.parse((await scaled.client.clock.get()).now)).toBeGreaterThan(Date.now() + 3_600_000)
})

it('takes a real clock after a manual one that was hardly ahead', async () => {
  await using data = await createTempDir()
  const args = ['--data-dir', data.path]
  await using manual = await startCommand([...args, '--clock', 'manual'])
  await manual.client.clock.advance('30s')
  await manual.stop()
  await using real = await startCommand(args)
  expect(await real.client.clock.get()).toMatchObject({ kind: 'real' })
})

it('refuses a port that is taken', async () => {
  await using data = await createTempDir()
  await using first = await startCommand(['--store', 'memory'])
  const { port } = new URL(first.ready.url)
  const second = await runCommand(['start', '--port', port, '--data-dir', data.path])
  expect(second.code).toBe(1)
  expect(second.err).toContain(`port ${port} on 127.0.0.1 is taken: stop what listens there`)
})

// What only opening it tells. `%` stands for a folder that has `text.md` in it.
const UNUSABLE: readonly [string, string, string, RegExp][] = [
  ['a data directory that is a file', 'data-dir', '%/text.md', /expected a folder .*\(EEXIST\)/],
  ['one below a file', 'data-dir', '/dev/null/data', /expected a folder .*data \(ENOTDIR\)/],
  ['a store that is no database', 'store', '%/text.md', /text\.md cannot be opened: .*SQLite/],
  ['a store in no folder', 'store', '%/no/p.sqlite', /no\/p\.sqlite .* does its folder exist/],
  ['a store that is a folder', 'store', '%', /cannot be opened/],
  ['a key that is not there', 'signing-key', '%/no.pem', /no\.pem cannot be read \(ENOENT\)/],
  ['a key that is none', 'signing-key', '%/text.md', /text\.md: expected an .* RSA private key/],
  ['certificates that are not there', 'ca', '%/no.pem', /expected a readable file .*no\.pem/],
  ['certificates that are none', 'ca', '%/text.md', /expected a readable file .*text\.md/],
  ['an address of elsewhere', 'host', '192.0.2.1', /of this machine .*192\.0\.2\.1 \(EADDR/],
  ['a host that is none', 'host', 'nobody..here', /of this machine .*nobody\.\.here \(E/],
]

it.each(UNUSABLE)('refuses %s, as a flag and as a variable', async (...row) => {
  const [, setting, template, message] = row
  await using parent = await createTempDir()
  await writeFile(parent.join('text.md'), '# Not what was asked for\n'.repeat(100))
  const value = template.replace('%', parent.path)
  const variable = `THUNDERSTACK_MOCK_${setting.replace('-', '_').toUpperCase()}`
  const data = setting === 'data-dir' ? [] : ['--data-dir', parent.join('data')]
  const start = ['start', '--port', '0', '--control-token', 'x', ...data]
  const flag = `--${setting}`
  const results: [string, CommandResult][] = [
    [flag, await runCommand([...start, flag, value])],
    [variable, await runCommand(start, { [variable]: value })],
  ]
  for (const [name, result] of results) {
    expect(result).toEqual({ code: 2, out: '', err: expect.stringMatching(message) as string })
    expect(result.err).toMatch(new RegExp(`^thunderstack-mock: ${name}: `))
  }
  const rest = (await readdir(parent.path)).filter((name) => name !== 'data')
  expect(rest).toEqual(['text.md'])
})

it('names the data directory when the store that it has is broken', async () => {
  await using data = await createTempDir()
  await writeFile(data.join('platform.sqlite'), 'not a database\n'.repeat(100))
  const { code, err } = await runCommand(['start', '--port', '0', '--data-dir', data.path])
  expect([code, err]).toEqual([2, expect.stringMatching(/--data-dir: .*platform\.sqlite cannot/)])
})

it('takes every setting from the environment as well', async () => {
  await using data = await createTempDir()
  await using command = await startCommand([], {
    THUNDERSTACK_MOCK_DATA_DIR: data.path,
    THUNDERSTACK_MOCK_CLOCK: 'scaled:60',
    THUNDERSTACK_MOCK_SIGNING_KEY: 'test',
  })
  expect(await command.client.clock.get()).toMatchObject({ kind: 'scaled', factor: 60 })
  expect(await readdir(data.path)).toContain('platform.sqlite')
})
