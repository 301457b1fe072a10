// The other end: records every request, and answers as the character of its URL and chance will have it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { EXTENDED_HEADERS, THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import type { SeenRequest } from './history.ts'
import type { Recorder } from './recorder.ts'
import type { SeededRandom } from './seeded-random.ts'
import { LIFE_HEADER } from './watch-exchange.ts'

/** The first part of a path: `mixed` fails at times, `slow` takes its time, `refusing` never agrees, `gone` soon says 410. */
export const CHARACTERS = { mixed: 6, slow: 3, refusing: 1, gone: 1 } as const
export type Character = keyof typeof CHARACTERS

const MIXED = { agree: 77, fail: 12, reset: 6, late: 4.5, hang: 0.5 } as const
const LATE_MS = 60
const SLOW_MS = 40
/** Requests that a `gone` URL answers before it says so. */
const GONE_AFTER = 3

type Answer =
  | { readonly kind: 'status'; readonly status: number; readonly delayMs: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }

export interface Endpoint extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly origin: string
}

export async function startEndpoint(recorder: Recorder, random: SeededRandom): Promise<Endpoint> {
  const countAt = new Map<string, number>()

  function choose(path: string): Answer {
    const count = (countAt.get(path) ?? 0) + 1
    countAt.set(path, count)
    const character = path.split('/')[1] as Character
    const status = (code: number, delayMs = 0): Answer => ({
      kind: 'status',
      status: code,
      delayMs,
    })
    switch (character) {
      case 'mixed':
        return chooseMixed(random, status)
      case 'slow':
        return status(200, random.whole(1, SLOW_MS))
      case 'refusing':
        return status(503)
      case 'gone':
        return status(count > GONE_AFTER ? 410 : 204)
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    // What was sent before may have been broken off in the same turn: that is to be noticed first.
    await setImmediate()
    const path = request.url ?? ''
    const seen = recorder.see({ url: `${origin}${path}`, ...readFacts(request, body) })
    response.once('close', () => {
      recorder.end(seen, 'hung-up')
    })
    const chosen = choose(path)
    if (chosen.kind === 'hang') return
    if (chosen.kind === 'reset') {
      recorder.end(seen, 'reset')
      request.socket.resetAndDestroy()
      return
    }
    const finish = (): void => {
      recorder.end(seen, chosen.status)
      response.writeHead(chosen.status).end()
    }
    if (chosen.delayMs === 0) finish()
    else setTimeout(finish, chosen.delayMs)
  }

  const server = createServer((request, response) => {
    // A body that breaks off half-way was never received.
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function chooseMixed(
  random: SeededRandom,
  status: (code: number, delayMs?: number) => Answer,
): Answer {
  const mood = random.weigh(MIXED)
  switch (mood) {
    case 'agree':
      return status(200)
    case 'fail':
      return status(500)
    case 'late':
      return status(200, random.whole(1, LATE_MS))
    case 'reset':
    case 'hang':
      return { kind: mood }
  }
}

function readFacts(
  { headers }: IncomingMessage,
  body: Buffer,
): Pick<SeenRequest, 'eventId' | 'attemptNumber' | 'life' | 'body' | 'signature'> {
  const read = (name: string): string => String(headers[name.toLowerCase()] ?? '')
  return {
    eventId: read(EXTENDED_HEADERS.id),
    attemptNumber: Number(read(EXTENDED_HEADERS.attempt)),
    life: Number(read(LIFE_HEADER)),
    body: body.toString(),
    signature: read(THUNDERSTACK_SIGNATURE_HEADER),
  }
}
