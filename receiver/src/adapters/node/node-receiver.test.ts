import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import {
  connect,
  createServer as createHttp2Server,
  type ClientHttp2Stream,
  type OutgoingHttpHeaders,
} from 'node:http2'
import { connect as connectSocket, type AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { buffer, json } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import {
  EVENT,
  ODD_SPELLING,
  PATH,
  openUpload,
  post,
  serve,
  stageReceiver,
  stageRefusal,
} from '../../../../test/support/door-stage.ts'
import { signDelivery } from '../../testing/index.ts'
import { nodeReceiver } from './index.ts'

/** The door behind a listener that does something to the request first. */
function behind(
  first: (request: IncomingMessage) => unknown,
  listener: ReturnType<typeof nodeReceiver>,
): RequestListener {
  return (request, response) => {
    void Promise.resolve(first(request)).then(() => listener(request, response))
  }
}

describe('its path', () => {
  test('takes the bytes of any spelling to the handler', async () => {
    const { receiver, handled } = stageReceiver()
    await using server = await serve(nodeReceiver(receiver, { path: PATH }))
    const response = await post(server.origin, ODD_SPELLING)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ message: 'Event received' })
    expect(handled).toHaveLength(1)
  })

  test('is matched exactly, and everything else is answered 404', async () => {
    await using server = await serve(nodeReceiver(stageReceiver().receiver, { path: PATH }))
    const elsewhere = await post(server.origin, EVENT, `${PATH}/`)
    expect([elsewhere.status, await elsewhere.json()]).toEqual([404, { message: 'Not found' }])
    expect((await post(server.origin, EVENT, `${PATH}?x=1`)).status).toBe(200)
  })

  test('is found in the absolute form that proxies send', async () => {
    await using server = await serve(nodeReceiver(stageReceiver().receiver, { path: PATH }))
    const socket = connectSocket(Number(new URL(server.origin).port), '127.0.0.1')
    const { headers, body } = await signDelivery(EVENT)
    const lines = [
      `POST http://hooks.example${PATH}?x=1 HTTP/1.1`,
      'Host: hooks.example',
      'Connection: close',
      `Content-Length: ${body.byteLength}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    socket.end(body)
    expect(String(await buffer(socket))).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('may be left to a router', async () => {
    await using server = await serve(nodeReceiver(stageReceiver().receiver))
    expect((await post(server.origin, EVENT, '/anything')).status).toBe(200)
  })

  test('must be one that can match', () => {
    expect(() => nodeReceiver(stageReceiver().receiver, { path: 'webhooks' })).toThrow(TypeError)
  })

  test('answers 405 with Allow to other methods', async () => {
    await using server = await serve(nodeReceiver(stageReceiver().receiver, { path: PATH }))
    const response = await fetch(server.origin + PATH)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

describe('a body that somebody else has read', () => {
  const likeNextPages = async (request: IncomingMessage) => {
    Object.assign(request, { body: await json(request) })
  }
  const peek = async (request: IncomingMessage) => {
    await once(request, 'readable')
    request.read(1)
  }

  test.each<[string, (request: IncomingMessage) => unknown]>([
    ['parsed, as the Next.js pages router does', likeNextPages],
    ['read to its end', (request) => buffer(request)],
    ['read in part', peek],
    ['set to give text', (request) => request.setEncoding('utf8')],
    ['watched by a reader that never reads', (request) => request.on('readable', () => undefined)],
  ])('fails at once with the fix: %s', async (_kind, first) => {
    const { receiver, errors } = stageReceiver()
    await using server = await serve(behind(first, nodeReceiver(receiver)))
    expect((await post(server.origin)).status).toBe(500)
    expect(errors).toMatchObject([
      { code: 'ERR_BODY_ALREADY_PARSED', diagnostics: { bodySource: 'node-stream' } },
    ])
    expect(errors[0]?.hint).toContain('bodyParser: false')
  })

  test.each([
    ['rawBody, as Google Cloud Functions and Firebase do', 'rawBody', 'raw-body'],
    ['body', 'body', 'buffer'],
  ])('is taken as it was when its bytes are on %s', async (_kind, name, bodySource) => {
    const { receiver, errors } = stageRefusal()
    const keep = async (request: IncomingMessage) =>
      Object.assign(request, { [name]: await buffer(request) })
    await using server = await serve(behind(keep, nodeReceiver(receiver)))
    expect((await post(server.origin, ODD_SPELLING)).status).toBe(403)
    expect(errors).toMatchObject([{ code: 'ERR_NODE_UNEXPECTED', diagnostics: { bodySource } }])
  })

  test('is not taken from a getter, which would parse', async () => {
    const { receiver, errors } = stageReceiver()
    const lazily = async (request: IncomingMessage) => {
      await buffer(request)
      Object.defineProperty(request, 'body', {
        get: () => {
          throw new Error('parsed')
        },
      })
    }
    await using server = await serve(behind(lazily, nodeReceiver(receiver)))
    expect((await post(server.origin)).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'ERR_BODY_ALREADY_PARSED' }])
  })

  test('beyond the limit is refused from a buffer as well', async () => {
    const { receiver, errors } = stageReceiver({ maxBodyBytes: 10 })
    const keep = async (request: IncomingMessage) => {
      Object.assign(request, { rawBody: await buffer(request) })
      delete request.headers['content-length']
    }
    await using server = await serve(behind(keep, nodeReceiver(receiver)))
    expect((await post(server.origin)).status).toBe(413)
    expect(errors).toMatchObject([{ code: 'ERR_BODY_TOO_LARGE' }])
  })
})

describe('a stream that was touched and not read', () => {
  test('flows again when it was paused', async () => {
    await using server = await serve(
      behind((request) => request.pause(), nodeReceiver(stageReceiver().receiver)),
    )
    expect((await post(server.origin)).status).toBe(200)
  })

  test('is not held up by a copy that nobody drains', async () => {
    const copy = (request: IncomingMessage) => request.pipe(new PassThrough({ highWaterMark: 1 }))
    // At once, before any byte flows: what has flowed is gone.
    await using server = await serve((request, response) => {
      copy(request)
      void nodeReceiver(stageReceiver().receiver)(request, response)
    })
    const long = { ...EVENT, note: 'x'.repeat(500_000) }
    expect((await post(server.origin, long)).status).toBe(200)
  })
})

describe('an upload', () => {
  test('beyond the limit is answered 413 while it is still coming, and the rest is let run out', async () => {
    const { receiver } = stageReceiver({ maxBodyBytes: 1_000 })
    await using server = await serve(nodeReceiver(receiver))
    const { upload, answered } = openUpload(server.origin, (await signDelivery(EVENT)).headers)
    upload.write(Buffer.alloc(1_001))
    expect(await answered).toBe(413)
    upload.write(Buffer.alloc(500_000))
    upload.end()
    await once(upload, 'finish')
  })

  test('that was broken off before the door saw it is reported and hangs nothing', async () => {
    const { receiver, errors } = stageReceiver()
    const abort = Promise.withResolvers<undefined>()
    const replied = Promise.withResolvers<undefined>()
    await using server = await serve((request, response) => {
      void once(request, 'close')
        .catch(() => undefined)
        .then(() => nodeReceiver(receiver)(request, response))
        .then(() => {
          replied.resolve(undefined)
        })
      abort.resolve(undefined)
    })
    const { upload } = openUpload(server.origin, (await signDelivery(EVENT)).headers)
    upload.flushHeaders()
    await abort.promise
    upload.destroy()
    await replied.promise
    expect(errors).toMatchObject([{ code: 'ERR_BODY_INCOMPLETE' }])
  })
})

test('leaves a response alone that was answered in the meantime', async () => {
  const done = Promise.withResolvers<unknown>()
  const door = nodeReceiver(stageReceiver().receiver)
  await using server = await serve((request, response) => {
    response.writeHead(504).end()
    done.resolve(door(request, response))
  })
  expect((await post(server.origin)).status).toBe(504)
  await done.promise
})

describe('over HTTP/2', () => {
  /** One request over a connection of its own; `send` writes the body. */
  async function exchange(
    listener: ReturnType<typeof nodeReceiver>,
    send: (stream: ClientHttp2Stream, body: Uint8Array) => void,
    more: OutgoingHttpHeaders = {},
  ): Promise<unknown> {
    const done = Promise.withResolvers<unknown>()
    const server = createHttp2Server((request, response) => {
      done.resolve(listener(request, response))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    try {
      const { headers, body } = await signDelivery(ODD_SPELLING)
      const stream = client.request({ ':method': 'POST', ':path': PATH, ...headers, ...more })
      stream.on('error', () => undefined)
      const response = once(stream, 'response').catch(() => [{}])
      const closed = once(stream, 'close').catch(() => [])
      send(stream, body)
      const [answer] = (await Promise.race([response, closed])) as [Record<string, unknown>?]
      await done.promise
      return answer?.[':status']
    } finally {
      client.destroy()
      server.close()
    }
  }

  test('a real delivery comes through', async () => {
    const { receiver, handled } = stageReceiver()
    const listener = nodeReceiver(receiver, { path: PATH })
    const status = await exchange(listener, (stream, body) => stream.end(body))
    expect(status).toBe(200)
    expect(handled).toHaveLength(1)
  })

  test('an announced length beyond the limit is answered 413 before it comes', async () => {
    const { receiver } = stageReceiver({ maxBodyBytes: 10 })
    const announced = { 'content-length': '11' }
    const status = await exchange(nodeReceiver(receiver), () => undefined, announced)
    expect(status).toBe(413)
  })

  test('a stream that breaks off is reported and hangs nothing', async () => {
    const { receiver, errors } = stageReceiver()
    await exchange(nodeReceiver(receiver), (stream) => {
      stream.write('{"eventType"', () => {
        stream.session?.destroy()
      })
    })
    expect(errors).toMatchObject([{ code: 'ERR_BODY_INCOMPLETE' }])
  })

  test('a stream that broke off before the door saw it is reported and hangs nothing', async () => {
    const { receiver, errors } = stageReceiver()
    const late = async (...[request, response]: Parameters<ReturnType<typeof nodeReceiver>>) => {
      await once(request, 'close')
      await nodeReceiver(receiver)(request, response)
    }
    await exchange(late, (stream) => {
      stream.write('{"eventType"', () => {
        stream.session?.destroy()
      })
    })
    expect(errors).toMatchObject([{ code: 'ERR_BODY_INCOMPLETE' }])
  })
})
