// Sends generated requests to running platforms over real HTTP, a few at a time, and keeps what broke a rule.
import fc from 'fast-check'
import type { PlainAnswer } from '../../support/contract-call.ts'
import { startEndpoint } from '../../support/scripted-endpoint.ts'
import { startPlatform } from '../../support/start-platform.ts'
import { checkExchange } from './check-exchange.ts'
import { openLine, type Line, type WireRequest } from './exchange.ts'
import { fillPlaces, readPlaces, type KnownPlaces, type PlaceName } from './named-places.ts'
import { requestPlans, type BodyPlan, type RequestPlan } from './request-plans.ts'

export interface FuzzSettings {
  readonly seed: number
  readonly requests: number
  /** Default: memory, afresh for every few hundred requests. */
  readonly store?: string
  readonly onProgress?: (sent: number) => void
}

export interface Violation {
  readonly rule: string
  /** To be sent again: the request line, the headers and the body's beginning. */
  readonly request: string
}

export interface FuzzReport {
  readonly requests: number
  /** How often each operation answered with each status. */
  readonly answers: Readonly<Record<string, number>>
  readonly violations: readonly Violation[]
}

/** Each platform gets so many and is then left: its lists would grow, and all answers with them. */
const REQUESTS_PER_PLATFORM = 500
const LANES = 4

export async function runFuzz({
  seed,
  requests,
  store = 'memory',
  onProgress,
}: FuzzSettings): Promise<FuzzReport> {
  const answers: Record<string, number> = {}
  const violations: Violation[] = []
  let sent = 0
  for (let round = 0; sent < requests; round += 1) {
    const numRuns = Math.min(REQUESTS_PER_PLATFORM, requests - sent)
    const plans = fc.sample(requestPlans, { seed: seed + round, numRuns })
    for await (const { plan, wire, answer, rule } of playRound(plans, store)) {
      const key = `${plan.operation.operationId} ${answer?.status ?? 'none'}`
      answers[key] = (answers[key] ?? 0) + 1
      if (rule !== undefined) violations.push({ rule, request: describe(wire) })
      sent += 1
      onProgress?.(sent)
    }
  }
  return { requests: sent, answers, violations }
}

interface Played {
  readonly plan: RequestPlan
  readonly wire: WireRequest
  readonly answer: PlainAnswer | undefined
  readonly rule: string | undefined
}

async function* playRound(plans: readonly RequestPlan[], store: string): AsyncGenerator<Played> {
  await using endpoint = await startEndpoint([500, 200, 'reset', 410, 503])
  await using platform = await startPlatform({ store, clock: 'manual', logLevel: 'silent' })
  const known = createPlaces({ webhook: endpoint.url })
  const waiting = [...plans]
  const played: Played[] = []
  const lanes = Array.from({ length: LANES }, async () => {
    using line = openLine(platform.url)
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      const wire = toWire(plan, platform.token, known)
      played.push({ plan, wire, ...(await play(plan, wire, line)) })
      // The run's own token is not to be revoked.
      if (plan.operation.operationId !== 'verifyToken') known.learn(played.at(-1)?.answer?.body)
    }
  })
  await Promise.all(lanes)
  yield* played
}

async function play(plan: RequestPlan, wire: WireRequest, line: Line) {
  try {
    const answer = await line.send(wire)
    return { answer, rule: checkExchange({ plan, body: wire.body }, answer) }
  } catch (error) {
    return { answer: undefined, rule: `no answer: ${String(error)}` }
  }
}

function toWire(plan: RequestPlan, token: string, known: KnownPlaces): WireRequest {
  const { method, path, headers, choice, body } = plan
  const tokens = { bearer: `Bearer ${token}`, bare: token, wrong: 'Bearer wrong' }
  return {
    method,
    path: fillPlaces(path, known, choice),
    headers: {
      ...(plan.token !== 'none' && { authorization: tokens[plan.token] }),
      ...headers,
    },
    body: body === undefined ? undefined : toBytes(body, known, choice),
  }
}

function toBytes(body: BodyPlan, known: KnownPlaces, choice: number): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (typeof body === 'string') return Buffer.from(fillPlaces(body, known, choice))
  return Buffer.alloc(body.bytes, ' ')
}

function createPlaces({ webhook }: { webhook: string }) {
  const known: Record<PlaceName, string[]> = {
    ...{ node: [], event: [], delivery: [], task: [], jti: [], token: [] },
    ...{ registration: [], redelivery: [] },
    webhook: [webhook],
  }
  return {
    ...known,
    learn(body: unknown): void {
      for (const [place, value] of readPlaces(body)) {
        if (!known[place].includes(value)) known[place].push(value)
      }
    },
  }
}

function describe({ method, path, headers, body }: WireRequest): string {
  const shown = Object.entries(headers).map(([name, value]) =>
    name === 'authorization' ? '' : `\n${name}: ${value}`,
  )
  const text = body === undefined ? '' : Buffer.from(body).toString().slice(0, 300)
  return `${method} ${path.slice(0, 300)}${shown.join('')}\n${text}`
}
