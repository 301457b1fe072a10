// One HTTP exchange over a socket of its own, byte by byte as the caller says. Repairs nothing, follows nothing, judges
// nothing, never rejects, and is over when its deadline is.
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Answer } from './answer.ts'
import { readStopwatch, sleep } from './clock.ts'
import { parseAnswer } from './parse-answer.ts'

export interface Wire {
  /** Written one after the other. */
  readonly pieces: readonly Uint8Array[]
  /** Between two pieces. */
  readonly gapMs?: number
  /** Break the connection off after the last piece, as a process that dies does it. */
  readonly thenAbort?: boolean
}

export function exchange(url: URL, wire: Wire, deadlineMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const startedAt = readStopwatch()
    let sentAt = startedAt
    let isConnected = false
    let failure = 'the connection was not opened'
    let received = Buffer.alloc(0)
    const socket = open(url)
    const timer = new AbortController()

    const finish = (answer: Answer): void => {
      timer.abort()
      socket.destroy()
      resolve(answer)
    }
    const tookMs = (): number => readStopwatch() - sentAt
    const settle = (): void => {
      const parsed = parseAnswer(received)
      if (parsed && headAt !== undefined)
        finish({ kind: 'answered', ...parsed, tookMs: Math.max(0, headAt - sentAt) })
      else if (isConnected) finish({ kind: 'closed', tookMs: tookMs() })
      else finish({ kind: 'unreachable', reason: failure, tookMs: tookMs() })
    }
    let headAt: number | undefined

    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const parsed = parseAnswer(received)
      if (parsed) headAt ??= readStopwatch()
      if (parsed?.isComplete) settle()
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      failure = error.code ?? error.message
    })
    socket.on('end', settle).on('close', settle)
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      isConnected = true
      void write(socket, wire, timer.signal).then(() => {
        sentAt = readStopwatch()
        if (wire.thenAbort) finish({ kind: 'aborted', tookMs: sentAt - startedAt })
      })
    })
    void sleep(deadlineMs, timer.signal).then(() => {
      if (headAt !== undefined) settle()
      else if (isConnected) finish({ kind: 'timed-out', tookMs: readStopwatch() - startedAt })
      else finish({ kind: 'unreachable', reason: 'no connection in time', tookMs: deadlineMs })
    })
  })
}

function open(url: URL): Socket {
  const host = url.hostname.replaceAll(/[[\]]/g, '')
  if (url.protocol !== 'https:')
    return connectTcp({ host, port: Number(url.port || 80) }).setNoDelay()
  return connectTls({ host, port: Number(url.port || 443), servername: host }).setNoDelay()
}

async function write(
  socket: Socket,
  { pieces, gapMs = 0 }: Wire,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && gapMs > 0) await sleep(gapMs, signal)
    // A connection that the server has ended takes no more, which is the server's right.
    if (!socket.writable) return
    await new Promise<void>((settle) => {
      socket.write(piece, () => {
        settle()
      })
    })
  }
}
