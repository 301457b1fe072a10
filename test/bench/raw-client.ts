// A client that costs little, so that the server is what is measured: ready-made requests on sockets that stay open.
import { once } from 'node:events'
import { connect } from 'node:net'
import type { SignedDelivery } from '@thunderstack-webhooks/receiver/testing'

const SOCKETS = 32
const OK = 'HTTP/1.1 200 '

export function formatRequest({ headers, body }: SignedDelivery): Buffer {
  const lines = Object.entries({ Host: 'receiver', ...headers, 'Content-Length': body.byteLength })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\n${head}\r\n`), body])
}

/** Throws unless each is answered 200. One request at a time on each socket. */
export async function postAll(port: number, requests: readonly Buffer[]): Promise<void> {
  const waiting = requests.values()
  await Promise.all(Array.from({ length: SOCKETS }, () => postOnOneSocket(port, waiting)))
}

async function postOnOneSocket(port: number, waiting: Iterator<Buffer>): Promise<void> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  await once(socket, 'connect')
  await new Promise<void>((resolve, reject) => {
    const sendNext = (): void => {
      const next = waiting.next()
      if (next.done === true) resolve()
      else socket.write(next.value)
    }
    socket.on('error', reject)
    socket.on('close', () => {
      reject(new Error('the server closed a connection'))
    })
    let answer = ''
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk
      if (!isComplete(answer)) return
      if (!answer.startsWith(OK)) reject(new Error(`expected 200, got ${answer.slice(0, 40)}`))
      answer = ''
      sendNext()
    })
    sendNext()
  })
  socket.destroy()
}

// Both servers frame their answers: with a length, or in chunks when there is no body to measure.
function isComplete(answer: string): boolean {
  const headEnd = answer.indexOf('\r\n\r\n')
  if (headEnd < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1]
  if (length === undefined) return answer.endsWith('\r\n0\r\n\r\n')
  return answer.length >= headEnd + 4 + Number(length)
}
