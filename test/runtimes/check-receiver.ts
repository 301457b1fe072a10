// What must hold in every runtime: both kinds of keys, schemes by shared secrets, the Fetch door, and the runtime's own fetch at a key endpoint.
// Imports nothing of Node and no test runner, so that it runs where neither exists. Run by scripts/check-runtimes.mjs.
import {
  createReceiver,
  hmac,
  remoteKey,
  standard,
  staticKey,
  type KeySource,
} from '@thunderstack-webhooks/receiver'
import { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
import {
  signDelivery,
  signHmacDelivery,
  signStandardDelivery,
  testKeys,
  toFetchRequest,
} from '@thunderstack-webhooks/receiver/testing'

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T00:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}
const USER_CREATED = { type: 'user.created', data: { id: 'user_1' } }
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const URL_OF_RECEIVER = 'https://receiver.test/webhooks/thunderstack'

/** Counts what it checked; throws at the first thing that is otherwise. `keyServer` is an origin. */
export async function checkReceiver(keyServer: string): Promise<number> {
  let count = 0
  const expectEqual = (what: string, actual: unknown, expected: unknown) => {
    count += 1
    if (actual === expected) return
    throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`)
  }
  const signed = await signDelivery(EVENT)
  const forged = { ...signed, body: signed.body.map((byte) => (byte === 0x52 ? 0x50 : byte)) }

  const fixed = build(staticKey(testKeys.publicKeyPem))
  expectEqual('genuine', await answer(fixed.handle, signed), 200)
  expectEqual('seen by the handler', fixed.seen.join(), 'RUNNING')
  expectEqual('forged', await answer(fixed.handle, forged), 403)
  expectEqual('elsewhere', (await fixed.handle(new Request('https://receiver.test/'))).status, 404)
  const consumed = toFetchRequest(signed, URL_OF_RECEIVER)
  await consumed.text()
  expectEqual('consumed before', (await fixed.handle(consumed)).status, 500)
  expectEqual('code of it', fixed.codes.at(-1), 'ERR_BODY_ALREADY_PARSED')

  const byHmac = createReceiver({ scheme: hmac({ secrets: ['new', SECRET] }) })
  byHmac.on('user.created', () => undefined)
  const hmacSigned = await signHmacDelivery({ ...USER_CREATED, id: 'evt_1' }, { secret: SECRET })
  expectEqual('under a secret', await answer(fetchReceiver(byHmac), hmacSigned), 200)
  const other = await signHmacDelivery({ ...USER_CREATED, id: 'evt_1' }, { secret: 'another' })
  expectEqual('under another secret', await answer(fetchReceiver(byHmac), other), 401)
  const byStandard = createReceiver({ scheme: standard({ secret: SECRET }), validate: 'warn' })
  byStandard.on('user.created', () => undefined)
  const standardSigned = await signStandardDelivery(USER_CREATED, { secret: SECRET })
  expectEqual('id and time', await answer(fetchReceiver(byStandard), standardSigned), 200)
  const stale = { secret: SECRET, sentAt: 0 }
  const tooOld = await signStandardDelivery(USER_CREATED, stale)
  expectEqual('an old time', await answer(fetchReceiver(byStandard), tooOld), 401)

  const fetched = remoteKey(`${keyServer}/key`, { maxAge: 0 })
  const current = build(fetched)
  expectEqual('with a fetched key', await answer(current.handle, signed), 200)
  expectEqual('with a key renewed by 304', await answer(current.handle, signed), 200)
  expectEqual('failures', fetched.state().failureCount, 0)
  expectEqual('requests', fetched.state().requestCount, 2)
  expectEqual('fingerprint', fetched.state().keys[0]?.fingerprint, testKeys.fingerprint)

  for (const [path, reason] of [
    ['/moved', 'redirected'],
    ['/slow', 'timed-out'],
    ['/huge', 'too-large'],
    ['/page', 'html'],
  ]) {
    const source = remoteKey(`${keyServer}${path ?? ''}`, { timeout: '1s' })
    expectEqual(`key endpoint ${path ?? ''}`, await answer(build(source).handle, signed), 503)
    expectEqual('reason', source.state().lastFailure?.reason, reason)
  }
  return count
}

function build(keys: KeySource) {
  const codes: string[] = []
  const seen: string[] = []
  const onError = ({ code }: { code: string }) => void codes.push(code)
  const receiver = createReceiver({ keys, allowTestKeys: true, onError })
  receiver.on('NODE_STATUS_UPDATED', ({ details }) => void seen.push(details.status))
  return { handle: fetchReceiver(receiver, { path: '/webhooks/thunderstack' }), codes, seen }
}

async function answer(
  handle: (request: Request) => Promise<Response>,
  delivery: Parameters<typeof toFetchRequest>[0],
): Promise<number> {
  return (await handle(toFetchRequest(delivery, URL_OF_RECEIVER))).status
}
