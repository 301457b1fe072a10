// Deliveries per second of processor time: a Koa application with the door, beside a server that only collects the body
// and verifies. Both over HTTP, each in a process of its own that tells what it has used.
import { fork, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { signDelivery } from '@thunderstack-webhooks/receiver/testing'
import { formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'
import { takePairs, type Figure, type Group } from './measure.ts'
import { formatRequest, postAll } from './raw-client.ts'

const COUNT = 2_000
const ROUNDS = { warmUp: 3, counted: 7 }

export const doorGroup: Group = {
  names: ['door.koa_vs_bare', 'door.koa_per_s', 'door.bare_per_s'],
  measure,
}

async function measure(): Promise<readonly Figure[]> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const koa = await startDoor('koa', publicKey)
  const bare = await startDoor('bare', publicKey)
  try {
    let requests: readonly Buffer[] = []
    let round = 0
    const takeDoor = async ({ process: child, port }: Door): Promise<number> => {
      const before = await askForUse(child)
      await postAll(port, requests)
      return (COUNT * 1e6) / ((await askForUse(child)) - before)
    }
    const { a, b, ratios } = await takePairs(
      ROUNDS,
      async () => {
        // New ones each round: the door answers a body that it has seen without handling it.
        requests = await signRequests(round++, privateKey)
        return takeDoor(koa)
      },
      () => takeDoor(bare),
    )
    return [
      { name: 'door.koa_vs_bare', unit: 'ratio', values: ratios },
      { name: 'door.koa_per_s', unit: '1/s', values: a },
      { name: 'door.bare_per_s', unit: '1/s', values: b },
    ]
  } finally {
    koa.process.disconnect()
    bare.process.disconnect()
  }
}

interface Door {
  readonly process: ChildProcess
  readonly port: number
}

async function startDoor(kind: 'koa' | 'bare', publicKeyPem: string): Promise<Door> {
  const child = fork(join(import.meta.dirname, 'door-process.ts'), [kind, publicKeyPem])
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { process: child, port }
}

/** Microseconds of processor time since the process began. */
async function askForUse(child: ChildProcess): Promise<number> {
  child.send('use')
  const [{ used }] = (await once(child, 'message')) as [{ used: number }]
  return used
}

function signRequests(round: number, privateKeyPem: string): Promise<readonly Buffer[]> {
  const occurredAt = Date.now()
  return Promise.all(
    Array.from({ length: COUNT }, async (_, index) => {
      const nodeId = `${round}-${index}`.padStart(32, '0')
      const event = formatNodeStatusUpdated({ nodeId, status: 'RUNNING', occurredAt })
      return formatRequest(await signDelivery(event, { privateKeyPem }))
    }),
  )
}
