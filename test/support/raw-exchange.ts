// One HTTP exchange over a socket of its own, byte by byte as the caller says; nothing is checked, added or repaired.
import { once } from 'node:events'
import { connect } from 'node:net'

export interface RawAnswer {
  /** `undefined` when the connection ended without an answer. */
  readonly status: number | undefined
  /** Names in lower case; of a repeated one the last. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Nothing came or went for a long time. */
  readonly hung: boolean
}

export interface RawExchange {
  write(bytes: Uint8Array | string): Promise<void>
  /** No more bytes will come. */
  end(): void
  /** As a process that dies does it. */
  abort(): void
  /** Settles as soon as the first answer that is no 1xx is complete, and never rejects. */
  readonly answer: Promise<RawAnswer>
  /** Settles when the connection is over, and never rejects. */
  readonly closed: Promise<unknown>
}

/** Only what hangs ever waits that long. */
const HUNG_MS = 20_000

export async function openExchange(port: number): Promise<RawExchange> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  const { promise: answer, resolve } = Promise.withResolvers<RawAnswer>()
  let received = Buffer.alloc(0)
  let hung = false
  const finish = () => {
    resolve(parse(received, true) ?? { status: undefined, headers: {}, body: '', hung })
  }
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    const parsed = parse(received, false)
    if (parsed) resolve(parsed)
  })
  socket.setTimeout(HUNG_MS, () => {
    hung = true
    socket.destroy()
  })
  socket.on('error', () => undefined)
  socket.on('end', finish).on('close', finish)
  return {
    answer,
    closed: new Promise((settle) => socket.once('close', settle)),
    write: (bytes) =>
      new Promise((settle) => {
        // A connection that the server has ended takes no more, which is the server's right.
        if (socket.writable) socket.write(bytes, () => {
          settle()
        })
        else settle()
      }),
    end: () => void socket.end(),
    abort: () => void socket.resetAndDestroy(),
  }
}

/** The answer to a request that is there as a whole. */
export async function exchange(port: number, ...parts: readonly Uint8Array[]): Promise<RawAnswer> {
  const { write, answer, abort } = await openExchange(port)
  for (const part of parts) void write(part)
  const given = await answer
  abort()
  return given
}

const HEAD_END = '\r\n\r\n'

function parse(received: Buffer, isOver: boolean): RawAnswer | undefined {
  const headEnd = received.indexOf(HEAD_END)
  if (headEnd < 0) return undefined
  const [statusLine = '', ...lines] = received.subarray(0, headEnd).toString('latin1').split('\r\n')
  const status = Number(statusLine.split(' ')[1])
  const body = received.subarray(headEnd + HEAD_END.length)
  if (status < 200) return parse(body, isOver)
  const headers = Object.fromEntries(lines.map(splitLine))
  if (!isOver && body.length < Number(headers['content-length'] ?? Infinity)) return undefined
  return { status, headers, body: body.toString(), hung: false }
}

function splitLine(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}
