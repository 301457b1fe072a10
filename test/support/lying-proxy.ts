// Stands before a server and passes everything on, but for the lie it is told to tell.
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { serve, type LocalServer } from './serve.ts'

export interface PassedRequest {
  readonly method: string
  readonly path: string
  /** In the order and spelling of the wire. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

export interface PassedAnswer {
  readonly status: number
  /** Lower-case names, without those of the connection. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Lies {
  readonly request?: (request: PassedRequest) => PassedRequest
  readonly answer?: (answer: PassedAnswer, request: PassedRequest) => PassedAnswer
}

const OF_THE_CONNECTION = /^(?:host|connection|keep-alive|content-length|transfer-encoding)$/i

export function startLyingProxy(origin: string, lies: Lies): Promise<LocalServer> {
  return serve(async (incoming, response) => {
    const asked = await readRequest(incoming)
    const { method, path, headers, body } = lies.request?.(asked) ?? asked
    const reply = await fetch(new URL(path, origin), {
      method,
      headers: headers
        .filter(([name]) => !OF_THE_CONNECTION.test(name))
        .map(([name, value]): [string, string] => [name, value]),
      ...(body !== '' && { body }),
    })
    const known = [...reply.headers].filter(([name]) => !OF_THE_CONNECTION.test(name))
    const truth = {
      status: reply.status,
      headers: Object.fromEntries(known),
      body: await reply.text(),
    }
    const told = lies.answer?.(truth, asked) ?? truth
    response.writeHead(told.status, told.headers).end(told.body)
  })
}

async function readRequest(incoming: IncomingMessage): Promise<PassedRequest> {
  const { method = '', url: path = '/', rawHeaders } = incoming
  const headers = Array.from(
    { length: rawHeaders.length / 2 },
    (_, index) => [rawHeaders[index * 2]!, rawHeaders[index * 2 + 1]!] as const,
  )
  return { method, path, headers, body: (await buffer(incoming)).toString() }
}
