// Both ends over real HTTP: what /v1 sends under each scheme by a shared secret, alone and as a list, reaches the handlers.
import {
  createReceiver,
  hmac,
  standard,
  texture,
  type AnyReceiver,
  type SchemeDelivery,
} from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import type { Platform } from '@thunderstack-webhooks/sender'
import { describe, expect, it } from 'vitest'
import { SCHEME_SECRET, type SchemeName } from '../../support/doors/scheme-room.ts'
import { serve } from '../../support/serve.ts'
import { startPlatform } from '../../support/start-platform.ts'

interface Stage extends AsyncDisposable {
  readonly platform: Platform
  readonly seen: readonly { readonly type: string; readonly delivery: SchemeDelivery }[]
  readonly codes: readonly string[]
  readonly call: (path: string, body: object) => Promise<Record<string, unknown>>
  readonly moveBy: (duration: string) => Promise<void>
}

/** A platform under a manual clock, a webhook of that scheme, and a receiver with its secret, whose clock is the same. */
async function stage(scheme: SchemeName, schedule: string, failAt?: number): Promise<Stage> {
  await using unwind = new AsyncDisposableStack()
  const platform = unwind.use(await startPlatform({ clock: 'manual' }))
  let now = Date.parse((await platform.clock.get()).now)
  const seen: { type: string; delivery: SchemeDelivery }[] = []
  const codes: string[] = []
  let runs = 0

  const handler = ({ type }: { readonly type: string }, delivery: SchemeDelivery) => {
    runs += 1
    if (runs === failAt) throw new Error('the database is away')
    seen.push({ type, delivery })
  }
  const options = {
    now: () => now,
    onError: ({ code }: { code: string }) => void codes.push(code),
  }
  const secret = SCHEME_SECRET
  const make = (): AnyReceiver => {
    switch (scheme) {
      case 'hmac': {
        const receiver = createReceiver({ ...options, scheme: hmac({ secret }) })
        receiver.on('device.created', handler)
        return receiver
      }
      case 'texture': {
        const own = texture({ secret, tolerance: '5m' })
        const receiver = createReceiver({ ...options, scheme: own })
        receiver.on('device.created', handler)
        return receiver
      }
      case 'standard': {
        const receiver = createReceiver({ ...options, scheme: standard({ secret }) })
        receiver.on('device.created', handler)
        return receiver
      }
    }
  }

  const call = async (path: string, body: object) => {
    const response = await fetch(platform.url + path, {
      method: 'POST',
      headers: { Authorization: platform.token, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(JSON.stringify(answer))
    return answer
  }
  const server = unwind.use(await serve(nodeReceiver(make())))
  await call('/v1/webhooks', { url: server.origin, scheme, schedule, secret })
  const owned = unwind.move()
  return {
    ...{ platform, seen, codes, call },
    async moveBy(duration) {
      now += 60_000 * Number.parseInt(duration, 10)
      await platform.clock.advance(duration)
      await platform.settled()
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

const publish = ({ call }: Stage, deviceId: string) =>
  call('/v1/events', { type: 'device.created', data: { deviceId, name: 'Grüße \u{1F680}' } })

describe.each(['hmac', 'texture', 'standard'] as const)('%s', (scheme) => {
  it('an event reaches its handler', async () => {
    await using both = await stage(scheme, 'realtime')
    await publish(both, 'dev_1')
    await both.platform.settled()
    expect(both.codes).toEqual([])
    expect(both.seen).toMatchObject([
      { type: 'device.created', delivery: { event: { data: { deviceId: 'dev_1' } } } },
    ])
  })

  it('a failed one is made again, signed anew, and handled then', async () => {
    await using both = await stage(scheme, 'realtime', 1)
    await publish(both, 'dev_1')
    await both.platform.settled()
    await both.moveBy('1m')
    expect([both.codes, both.seen.length]).toEqual([['ERR_HANDLER_FAILED'], 1])
  })

  it('a list of a window reaches the handler event by event, and a retry brings what is left', async () => {
    await using both = await stage(scheme, 'every:1m', 2)
    for (const deviceId of ['dev_1', 'dev_2', 'dev_3']) await publish(both, deviceId)
    // The end of the window, and half a minute later the retry, whichever minute they fall into.
    await both.moveBy('1m')
    await both.moveBy('1m')
    expect(both.codes).toEqual(['ERR_HANDLER_FAILED'])
    expect(both.seen.map(({ delivery }) => [delivery.index, delivery.event])).toMatchObject([
      [0, { data: { deviceId: 'dev_1' } }],
      [1, { data: { deviceId: 'dev_2' } }],
      [2, { data: { deviceId: 'dev_3' } }],
    ])
  })
})
