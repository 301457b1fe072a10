// Our receiver of each scheme with a shared secret: no finding. And receivers that are careless with it: found out.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { createReceiver, hmac, standard, texture } from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { expect, it } from 'vitest'
import { DOOR_PATH, DOORS } from '../support/doors/every-door.ts'
import { nameCases, reportContract, runContract } from '../support/run-contract.ts'
import { serve } from '../support/serve.ts'

const SECRET = 'whsec_YW4tZXhhbXBsZS1ub3QtYS1zZWNyZXQh'
const signed = { secret: SECRET }
const FOUND = ['failed', 'known', 'warned'] as const

const RECEIVERS = {
  hmac: () => createReceiver({ scheme: hmac(signed) }),
  texture: () => createReceiver({ scheme: texture(signed) }),
  standard: () => createReceiver({ scheme: standard(signed) }),
}

const runAt = (scheme: string, url: string) =>
  reportContract(['conformance', url, '--scheme', scheme, '--secret', SECRET])

it.concurrent.each([
  ['hmac', 45],
  ['texture', 48],
  ['standard', 60],
] as const)('our receiver of %s has no finding', async (scheme, least) => {
  await using server = await serve(nodeReceiver(RECEIVERS[scheme](), { path: DOOR_PATH }))
  const report = await runAt(scheme, `${server.origin}${DOOR_PATH}`)
  expect(nameCases(report, ...FOUND)).toEqual([])
  expect(report.code).toBe(0)
  expect(report.facts['scheme']).toBe(scheme)
  expect(nameCases(report, 'passed').length).toBeGreaterThan(least)
})

it.concurrent('our receiver has none behind a framework, either', async () => {
  await using server = await serve(await DOORS.Koa(RECEIVERS.standard()))
  const report = await runAt('standard', `${server.origin}${DOOR_PATH}`)
  expect(nameCases(report, ...FOUND)).toEqual([])
})

it.concurrent('one that compares without a look at the length crashes', async () => {
  await using server = await serve(async (request, response) => {
    const code = createHmac('sha256', SECRET)
      .update(await buffer(request))
      .digest('hex')
    try {
      const given = Buffer.from(String(request.headers['x-webhook-signature']))
      const isGenuine = timingSafeEqual(given, Buffer.from(code))
      response.writeHead(isGenuine ? 200 : 401).end()
    } catch {
      response.writeHead(500).end()
    }
  })
  const report = await runAt('hmac', server.origin)
  expect(report.code).toBe(1)
  expect(nameCases(report, 'failed')).toEqual(
    expect.arrayContaining([
      'The signature header: missing',
      'The signature header: empty',
      'The signature header: one character short',
    ]),
  )
  expect(nameCases(report, 'passed')).toContain('The signature header: with another secret')
})

it.concurrent('one that writes the JSON again takes bytes that nobody signed', async () => {
  await using server = await serve(async (request, response) => {
    const text = String(await buffer(request))
    let again = ''
    try {
      again = JSON.stringify(JSON.parse(text))
    } catch {
      // No JSON: nothing fits.
    }
    const code = createHmac('sha256', SECRET).update(again).digest('hex')
    const isGenuine = request.headers['texture-signature'] === code
    response.writeHead(isGenuine ? 200 : 401).end()
  })
  const report = await runAt('texture', server.origin)
  expect(nameCases(report, 'failed')).toEqual([
    'Genuine events: blanks between the members',
    'Genuine events: a newline at its end',
    'The body: blanks between the members',
    'The body: a newline at its end',
  ])
})

it.concurrent('one that does not look at the time takes what was seen go by', async () => {
  await using server = await serve(async (request, response) => {
    const { headers } = request
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
    const code = createHmac('sha256', key)
      .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.`)
      .update(await buffer(request))
      .digest('base64')
    const isGenuine = String(headers['webhook-signature']).split(' ').includes(`v1,${code}`)
    response.writeHead(isGenuine ? 200 : 401).end()
  })
  const report = await runAt('standard', server.origin)
  expect(nameCases(report, 'failed')).toEqual([
    'Time and id: sent an hour ago',
    'Time and id: sent in an hour',
    'Time and id: sent in 1970',
  ])
})

it.concurrent.each([
  [['--scheme', 'rsa'], /--scheme: expected one of thunderstack, hmac, texture, standard/],
  [['--scheme', 'hmac'], /--secret: expected the secret that the receiver knows, .* got none/],
  [['--scheme', 'standard', '--secret', 'abc_'], /--secret: expected whsec_ and base64/],
  [['--scheme', 'hmac', '--secret', 'a', '--node', 'b'], /--node: expected no such option/],
  [['--secret', 'a', '--node', 'b'], /--secret: expected no such option with --scheme thunder/],
  [[], /--node: expected the id of the node/],
])('says what is wrong with %s', async (args, message) => {
  const { code, err } = await runContract(['conformance', 'http://127.0.0.1:3000', ...args])
  expect([code, err]).toEqual([2, expect.stringMatching(message) as string])
})
