// node:http in front of a Fetch handler, as the adapters of Fetch frameworks do it: streams the body, keeps every header.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Listener } from '../serve.ts'

export function bridgeFetch(respond: (request: Request) => Promise<Response>): Listener {
  return async (incoming, response) => {
    const request = toRequest(incoming)
    await writeResponse(request ? await respond(request) : undefined, response)
  }
}

/** `undefined` for what no Request can be, such as TRACE. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', rawHeaders } = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    const headers = new Headers()
    for (let index = 0; index < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index]!, rawHeaders[index + 1]!)
    }
    const target = new URL(url, 'http://127.0.0.1')
    if (!hasBody) return new Request(target, { method, headers })
    return new Request(target, { method, headers, body: toStream(incoming), duplex: 'half' })
  } catch {
    return undefined
  }
}

function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false })
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = (await chunks.next()) as IteratorResult<Uint8Array, undefined>
        if (chunk.done === true) controller.close()
        else controller.enqueue(chunk.value)
      },
      // Not destroyed: the socket has to carry the answer.
      async cancel() {
        await chunks.return?.()
        incoming.resume()
      },
    },
    { highWaterMark: 0 },
  )
}

async function writeResponse(
  answer: Response | undefined,
  response: ServerResponse,
): Promise<void> {
  if (!answer) {
    response.writeHead(400).end()
    return
  }
  response.statusCode = answer.status
  response.setHeaders(answer.headers).end(await answer.text())
}
