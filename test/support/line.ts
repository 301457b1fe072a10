// A line to a server that can be cut or held, as networks do.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Line extends AsyncDisposable {
  /** The server, by way of this line. */
  readonly url: string
  /** Without a word to either end. */
  readonly cut: () => void
  /** What is connected now hears nothing any more, and is not told. */
  readonly hold: () => void
}

export async function startLine(serverUrl: string): Promise<Line> {
  const { hostname, port } = new URL(serverUrl)
  const ends = new Set<Socket>()
  const door = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const end of [near, far]) {
      ends.add(end)
      end.on('error', () => undefined).on('close', () => ends.delete(end))
    }
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const url = new URL(serverUrl)
  url.port = String((door.address() as AddressInfo).port)
  const cut = (): void => {
    for (const end of ends) end.destroy()
  }
  const hold = (): void => {
    for (const end of ends) end.unpipe().pause()
  }
  return {
    url: url.href,
    cut,
    hold,
    async [Symbol.asyncDispose]() {
      door.close()
      cut()
      await once(door, 'close')
    },
  }
}
