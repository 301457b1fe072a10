import { describe, expect, test } from 'vitest'
import { ConfigError } from './config-error.ts'
import { createConfig } from './config.ts'
import type { RawSettings } from './env.ts'

test('without a setting the platform is on this machine, durable, faithful and patient', () => {
  expect(createConfig({})).toMatchObject({
    http: { host: '127.0.0.1', port: 4_100, isLoopback: true, auth: 'lenient' },
    store: { kind: 'sqlite', path: '.thunderstack-mock/platform.sqlite' },
    dataDir: '.thunderstack-mock',
    clock: { kind: 'real' },
    life: { stepMs: 1_000, announcesDestroyed: true },
    dispatch: { schedule: { name: 'docs' }, wire: 'faithful' },
    send: { connectMs: 5_000, deadlineMs: 15_000, maxResponseBytes: 65_536 },
    signing: { kind: 'own' },
    logLevel: 'warn',
  })
})

test('a lease outlasts any attempt', () => {
  const { dispatch, send } = createConfig({})
  expect(dispatch.leaseMs).toBeGreaterThan(send.deadlineMs)
})

test('the decided settings cannot be changed', () => {
  expect(Object.isFrozen(createConfig({}))).toBe(true)
})

test.each<[RawSettings, object]>([
  [{ port: '0' }, { http: { port: 0 } }],
  [{ port: '65535' }, { http: { port: 65_535 } }],
  [{ host: 'localhost' }, { http: { isLoopback: true } }],
  [{ host: '127.0.0.2' }, { http: { isLoopback: true } }],
  [{ host: '::1' }, { http: { isLoopback: true } }],
  [{ store: 'memory' }, { store: { kind: 'memory' } }],
  [{ host: 'my-machine.local', controlToken: 'x' }, { http: { host: 'my-machine.local' } }],
  [{ store: 'a/b.sqlite' }, { store: { kind: 'sqlite', path: 'a/b.sqlite' } }],
  [{ dataDir: 'd' }, { dataDir: 'd', store: { path: 'd/platform.sqlite' } }],
  [{ store: 'memory' }, { dataDir: null }],
  [{ store: 'a.sqlite' }, { dataDir: '.thunderstack-mock' }],
  [{ store: 'a.sqlite', signingKey: 'test' }, { dataDir: null }],
  [{ clock: 'manual' }, { clock: { kind: 'manual' } }],
  [{ clock: 'scaled:60' }, { clock: { kind: 'scaled', factor: 60 } }],
  [{ clock: 'scaled:0.5' }, { clock: { kind: 'scaled', factor: 0.5 } }],
  [{ retry: '0s,30s' }, { dispatch: { schedule: { delaysMs: [0, 30_000] } } }],
  [{ wire: 'extended' }, { dispatch: { wire: 'extended' } }],
  [{ auth: 'strict' }, { http: { auth: 'strict' } }],
  [{ step: '250ms' }, { life: { stepMs: 250 } }],
  [{ signingKey: 'test' }, { signing: { kind: 'test' } }],
  [{ signingKey: 'k.pem' }, { signing: { kind: 'file', path: 'k.pem' } }],
  [{ destroyedEvent: 'false' }, { life: { announcesDestroyed: false } }],
  [{ logLevel: 'silent' }, { logLevel: 'silent' }],
])('takes %j', (raw, expected) => {
  expect(createConfig(raw)).toMatchObject(expected)
})

test.each<[RawSettings, string]>([
  [{ port: '65536' }, '--port: expected a number from 0 (any free port) to 65535, got "65536"'],
  [{ port: '-1' }, '--port: '],
  [{ port: '80.5' }, '--port: '],
  [{ port: '0x50' }, '--port: '],
  [{ port: '' }, '--port: '],
  [{ store: 'postgres://u:hunter2@localhost' }, '--store: expected the address of a PostgreSQL'],
  [{ store: 'postgresql://u:hunter2@[/x' }, '--store: expected the address of a PostgreSQL'],
  [{ clock: 'fast' }, '--clock: expected real, manual or scaled:<factor> such as scaled:60'],
  [{ clock: 'scaled:0' }, '--clock: '],
  [{ clock: 'scaled:-1' }, '--clock: '],
  [{ clock: 'scaled:' }, '--clock: '],
  [{ retry: 'often' }, '--retry: expected docs, standard, none or a list of durations'],
  [{ wire: 'full' }, '--wire: expected faithful or extended, got "full"'],
  [{ auth: 'none' }, '--auth: expected lenient or strict, got "none"'],
  [{ step: '0s' }, '--step: expected a duration such as 1s or 250ms, got "0s"'],
  [{ step: 'soon' }, '--step: '],
  [{ destroyedEvent: 'no' }, '--destroyed-event: expected true or false, got "no"'],
  [{ logLevel: 'loud' }, '--log-level: expected silent or error or warn or info or debug'],
  [{ host: '' }, '--host: expected an address such as 127.0.0.1, got an empty text'],
  [{ store: '' }, '--store: expected memory, a file or postgres://…, got an empty text'],
  [{ dataDir: ' ' }, '--data-dir: expected a folder such as .thunderstack-mock, got an empty text'],
  [{ host: 'http://127.0.0.1' }, '--host: expected an address such as 127.0.0.1, got "http:'],
  [{ host: '127.0.0.1:4100' }, '--host: expected an address'],
  [{ host: '[::1]' }, '--host: expected an address'],
  [{ store: 'mysql://u:hunter2@h/x' }, 'got an address that begins with mysql://'],
  [{ ca: '' }, '--ca: expected a PEM file, got an empty text'],
  [{ signingKey: '' }, '--signing-key: expected a PEM file, or test, got an empty text'],
  [{ controlToken: '' }, '--control-token: expected a secret of printable ASCII'],
  [{ controlToken: ' \t ' }, 'got an empty text; "openssl rand -hex 32" makes one'],
  [{ controlToken: 'ends with a blank ' }, 'without blanks around it'],
  [{ controlToken: 'schlüssel' }, '--control-token: '],
])('refuses %j and says what was expected', (raw, message) => {
  expect(() => createConfig(raw)).toThrow(ConfigError)
  expect(() => createConfig(raw)).toThrow(message)
})

describe('beyond this machine', () => {
  test.each(['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.example.test'])(
    '%s needs a control token',
    (host) => {
      expect(() => createConfig({ host })).toThrow(/--control-token/)
      expect(() => createConfig({ host, controlToken: '' })).toThrow(/got an empty text/)
      expect(createConfig({ host, controlToken: 'secret' }).http.isLoopback).toBe(false)
    },
  )
})

test('no secret is in the settings as JSON', () => {
  const config = createConfig({ controlToken: 'hunter2' })
  expect(config.secrets.controlToken).toBe('hunter2')
  expect(JSON.stringify(config)).toContain('"secrets":"[secret]"')
  expect(JSON.stringify({ ...config })).not.toContain('hunter2')
})
