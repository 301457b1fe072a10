// Starts a peer with the server it needs, as one of those who can make the deliveries of a run.
import type { Deliverer } from '../deliverer.ts'
import { startDurablePostgres } from '../durable-postgres.ts'
import { createSender, toQueued } from '../sender.ts'
import { startBullmqSender } from './bullmq.ts'
import { startGraphileSender } from './graphile-worker.ts'
import type { Peer, Send } from './peer.ts'
import { startPgBossSender } from './pg-boss.ts'
import { startRedisServer } from './redis-server.ts'

export async function startBullmq(): Promise<Deliverer> {
  await using unwind = new AsyncDisposableStack()
  const { path } = unwind.use(await startRedisServer())
  return await start(unwind.move(), (send) => startBullmqSender(path, send))
}

export const startPgBoss = (): Promise<Deliverer> => startOnPostgres(startPgBossSender)

export const startGraphile = (): Promise<Deliverer> => startOnPostgres(startGraphileSender)

async function startOnPostgres(
  startSender: (url: string, send: Send) => Promise<Peer>,
): Promise<Deliverer> {
  await using unwind = new AsyncDisposableStack()
  const { url } = unwind.use(await startDurablePostgres())
  return await start(unwind.move(), (send) => startSender(url, send))
}

async function start(
  server: AsyncDisposableStack,
  startPeer: (send: Send) => Promise<Peer>,
): Promise<Deliverer> {
  await using unwind = new AsyncDisposableStack()
  unwind.use(server)
  const sender = unwind.use(createSender())
  const peer = unwind.use(await startPeer((delivery) => sender.send(delivery)))
  const owned = unwind.move()
  return {
    deliver: (deliveries, mode) =>
      peer.enqueueAndDeliver(deliveries.map((delivery) => toQueued(delivery, mode))),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
