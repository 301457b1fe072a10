import { once } from 'node:events'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { createCertificate } from '../../../../test/support/certificate.ts'
import { createDatabase } from '../../../../test/support/postgres.ts'
import { createTempDir } from '../../../../test/support/temp-dir.ts'
import type { Clock } from '../../base/clock.ts'
import { connectFirst } from './connect-first.ts'

const PATIENCE = 30_000
const NEVER = new AbortController().signal

/** Each pause moves it, so that no test waits. */
function createJumpingClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = []
  return {
    kind: 'manual',
    factor: 0,
    pauses,
    now: () => pauses.reduce((sum, ms) => sum + ms, 0),
    sleep(ms) {
      pauses.push(ms)
      return Promise.resolve()
    },
  }
}

async function tryToConnect(url: string) {
  const realClock = createJumpingClock()
  const message = await connectFirst(url, { name: 'PostgreSQL at h/d', realClock }, NEVER).then(
    async (client) => {
      await client.end()
      return 'connected'
    },
    (error: unknown) => (error as Error).message,
  )
  return { message, hasWaited: realClock.pauses.length > 0 }
}

/** Agrees to encrypt, with a certificate that nobody trusts. */
async function startUntrusted(dir: AsyncDisposable & Awaited<ReturnType<typeof createTempDir>>) {
  const { key, cert } = await createCertificate(dir)
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write('S')
      new TLSSocket(socket, { isServer: true, key, cert }).on('error', () => undefined)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

describe('a server that refuses is not waited for, and what to change is said:', () => {
  test.each<[string, (url: URL) => void, RegExp]>([
    [
      'another password',
      (url) => (url.password = 'hunter2'),
      /check user and password in --store, or PGPASSWORD$/,
    ],
    ['a password', (url) => (url.password = ''), /PGPASSWORD$/],
    [
      'another user',
      (url) => (url.username = 'nobody'),
      /check user and password in --store, or PGPASSWORD$/,
    ],
    [
      'another database',
      (url) => (url.pathname = '/nowhere'),
      /create that database, or name another one in --store$/,
    ],
    [
      'no encryption',
      (url) => (url.search = '?sslmode=verify-full'),
      /sslmode and sslrootcert behind the \? in --store$/,
    ],
  ])(
    '%s',
    async (_, change, advice) => {
      await using database = await createDatabase()
      const url = new URL(database.url)
      change(url)
      const { message, hasWaited } = await tryToConnect(url.href)
      expect(message).toMatch(/^PostgreSQL at h\/d refused the connection \(.+\): /)
      expect(message).toMatch(advice)
      expect(message).not.toMatch(/hunter2|only-for-tests/)
      expect(hasWaited).toBe(false)
    },
    PATIENCE,
  )

  test(
    'a certificate that is trusted',
    async () => {
      await using dir = await createTempDir()
      await using server = await startUntrusted(dir)
      const url = `postgres://me:hunter2@127.0.0.1:${server.port}/d?sslmode=verify-full`
      const { message, hasWaited } = await tryToConnect(url)
      expect(message).toMatch(/refused the connection \(.*certificate.*\): check the certificate/)
      expect(message).not.toContain('hunter2')
      expect(hasWaited).toBe(false)
    },
    PATIENCE,
  )
})

test('a server that is not there is waited for, then said to be away', async () => {
  const door = createTcpServer().listen(0, '127.0.0.1')
  await once(door, 'listening')
  const { port } = door.address() as AddressInfo
  door.close()
  await once(door, 'close')
  const { message, hasWaited } = await tryToConnect(`postgres://me:hunter2@127.0.0.1:${port}/d`)
  expect(message).toMatch(/^PostgreSQL at h\/d does not answer \(.*ECONNREFUSED.*\): is it running/)
  expect(message).not.toContain('hunter2')
  expect(hasWaited).toBe(true)
})

test('a wait that is broken off ends at once', async () => {
  const realClock = createJumpingClock()
  const parts = { name: 'PostgreSQL at h/d', realClock }
  const connecting = connectFirst('postgres://me@127.0.0.1:1/d', parts, AbortSignal.abort())
  await expect(connecting).rejects.toThrow('does not answer')
  expect(realClock.pauses).toEqual([])
})
