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
  readonly body: string
}

export interface Lies {
  readonly request?: (request: PassedRequest) => PassedRequest
  readonly answer?: (answer: PassedAnswer, request: PassedRequest) => PassedAnswer
}

export function startLyingProxy(origin: string, lies: Lies): Promise<LocalServer> {
  return serve(async (incoming, response) => {
    const asked = await readRequest(incoming)
    const { method, path, headers, body } = lies.request?.(asked) ?? asked
    const reply = await fetch(new URL(path, origin), {
      method,
      headers: headers
        .filter(([name]) => !/^(?:host|connection|content-length|transfer-encoding)$/i.test(name))
        .map(([name, value]): [string, string] => [name, value]),
      ...(body !== '' && { body }),
    })
    const truth = { status: reply.status, body: await reply.text() }
    const told = lies.answer?.(truth, asked) ?? truth
    const type = reply.headers.get('content-type') ?? 'text/plain'
    response.writeHead(told.status, { 'content-type': type }).end(told.body)
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
