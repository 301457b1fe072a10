import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { stageReceiver } from '../../../test/support/door-stage.ts'
import { expressReceiver } from './express/index.ts'
import { fastifyReceiver } from './fastify/index.ts'
import { koaReceiver } from './koa/index.ts'
import { lambdaReceiver } from './lambda/index.ts'
import { nodeReceiver } from './node/index.ts'

// As a caller without types may call them.
type Door = (receiver: unknown, options?: unknown) => unknown

const DOORS = {
  expressReceiver,
  fastifyReceiver,
  koaReceiver,
  lambdaReceiver,
  nodeReceiver,
} as unknown as Readonly<Record<string, Door>>

describe.each(Object.entries(DOORS))('%s', (name, door) => {
  const { receiver } = stageReceiver()
  const example = `call it as ${name}(receiver, { path: '/webhooks/thunderstack' })`

  test.each([
    ['nothing', undefined],
    ['options', { keys: {} }],
    ['a function', () => undefined],
  ])('says how it is called when it is given %s for a receiver', (_kind, given) => {
    expect(() => door(given, { path: '/in' })).toThrow(
      `${name}: the first argument is no receiver; ${example}`,
    )
  })

  test.each([
    ['a path in place of the options', '/in', `the second argument is no object; ${example}`],
    ['another name', { paths: '/in' }, 'there is no option "paths"'],
    ['a path without a slash', { path: 'in' }, 'path must begin with a slash, got "in"'],
    ['a path that is no text', { path: 5 }, `path must be a text; ${example}`],
  ])('does not answer every request because of %s', (_kind, options, message) => {
    expect(() => door(receiver, options)).toThrow(`${name}: ${message}`)
  })
})

test('Fastify, which calls what it is given to register, is told that the plugin was not made', () => {
  const register = fastifyReceiver as unknown as Door
  expect(() => register(Fastify(), { path: '/in' })).toThrow('call it as fastifyReceiver(receiver,')
})

test.each([undefined, {}])('Fastify is told when its route has no path: %o', (options) => {
  const { receiver } = stageReceiver()
  expect(() => fastifyReceiver(receiver, options as never)).toThrow(
    'call it as fastifyReceiver(receiver,',
  )
})
