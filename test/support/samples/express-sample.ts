// Behaves as the sample receivers of the generic guide and of Texture do in Node: behind the JSON parser of Express 4 it writes
// the parsed body again, and compares in constant time without a look at the lengths.
import { createHmac, timingSafeEqual } from 'node:crypto'
import express from 'express4'
import type { Listener } from '../serve.ts'

export function expressSample(header: string, secret: string): Listener {
  const app = express()
  // What it throws is answered 500, and is no news on a test's console.
  app.set('env', 'test')
  app.use(express.json())
  app.post('*', (request, response) => {
    const given = request.headers[header.toLowerCase()] as string
    const expected = createHmac('sha256', secret).update(JSON.stringify(request.body)).digest('hex')
    const isGenuine = timingSafeEqual(Buffer.from(given), Buffer.from(expected))
    response.status(isGenuine ? 200 : 401).send(isGenuine ? 'OK' : 'no')
  })
  return app as Listener
}
