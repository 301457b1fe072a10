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
  readonly isHung: boolean
}

export interface RawExchange {
  /** Settles when the bytes have left, or never will. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** No more bytes will come. */
  readonly end: () => void
  /** As a process that dies does it. */
  readonly abort: () => void
  /** The next answer that is no 1xx, as soon as it is complete. Never rejects. */
  readonly answer: () => Promise<RawAnswer>
}

/** Only what hangs ever waits that long. */
const HUNG_MS = 20_000

export async function openExchange(port: number): Promise<RawExchange> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let received = Buffer.alloc(0)
  let isHung = false
  let isOver = false
  let wake = () => undefined as unknown
  const finish = () => {
    isOver = true
    wake()
  }
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    wake()
  })
  socket.setTimeout(HUNG_MS, () => {
    isHung = true
    socket.destroy()
  })
  socket.on('error', finish).on('end', finish).on('close', finish)
  await once(socket, 'connect')
  return {
    write: (bytes) =>
      new Promise((settle) => {
        // A connection that the server has ended takes no more, which is the server's right.
        if (!socket.writable) settle()
        else
          socket.write(bytes, () => {
            settle()
          })
      }),
    end: () => void socket.end(),
    abort: () => void socket.destroy(),
    async answer() {
      while (true) {
        const parsed = parse(received, isOver)
        received = parsed?.rest ?? received
        if (parsed && parsed.answer.status! >= 200) return parsed.answer
        if (!parsed && isOver) return { status: undefined, headers: {}, body: '', isHung }
        if (!parsed) await new Promise<void>((settle) => (wake = settle))
      }
    },
  }
}

/** The answer to a request that is there as a whole. */
export async function exchange(port: number, bytes: Uint8Array): Promise<RawAnswer> {
  const { write, answer, abort } = await openExchange(port)
  void write(bytes)
  const given = await answer()
  abort()
  return given
}

const HEAD_END = '\r\n\r\n'

interface ParsedAnswer {
  readonly answer: RawAnswer
  readonly rest: Buffer<ArrayBuffer>
}

/** Undefined until all of it has come. Knows no chunks: an answer without a length ends with the connection. */
function parse(received: Buffer<ArrayBuffer>, isOver: boolean): ParsedAnswer | undefined {
  const headEnd = received.indexOf(HEAD_END)
  if (headEnd < 0) return undefined
  const [statusLine = '', ...lines] = received.subarray(0, headEnd).toString('latin1').split('\r\n')
  const status = Number(statusLine.split(' ')[1])
  const headers = Object.fromEntries(lines.map(splitLine))
  const body = received.subarray(headEnd + HEAD_END.length)
  const announced = status < 200 ? 0 : Number(headers['content-length'] ?? Infinity)
  if (body.length < announced && !isOver) return undefined
  const length = Math.min(announced, body.length)
  return {
    answer: { status, headers, body: body.subarray(0, length).toString(), isHung: false },
    rest: body.subarray(length),
  }
}

function splitLine(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}
