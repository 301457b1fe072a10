// The same request on many connections, none of which is used twice, and none before all are open.
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** The statuses of the answers. `headers` may lack what the connection needs. */
export async function postAtOnce(
  url: string,
  count: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<readonly number[]> {
  const { hostname, port, pathname, host } = new URL(url)
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname))
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  const lines = Object.entries({
    ...headers,
    Host: host,
    'Content-Length': String(body.byteLength),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`
  for (const socket of sockets) {
    socket.write(head)
    socket.write(body)
  }
  const answers = await Promise.all(sockets.map((socket) => text(socket)))
  return answers.map((answer) => Number(answer.slice('HTTP/1.1 '.length).split(' ')[0]))
}
