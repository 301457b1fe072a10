// Receivers that do not look: one answer to everything, or none.
import type { Listener } from '../../support/serve.ts'
import { readBody } from './read-body.ts'

export function answering(status: number): Listener {
  return async (request, response) => {
    await readBody(request)
    response.writeHead(status).end()
  }
}

export function hanging(): Listener {
  return (request) => {
    request.resume()
  }
}
