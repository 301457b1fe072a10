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

/** Answers what is in order for it, and loses the rest. */
export function hangingOnRefusal(receiver: Listener): Listener {
  return (request, response) => {
    const end = response.end.bind(response)
    response.end = ((...given: Parameters<typeof end>) =>
      response.statusCode < 400 ? end(...given) : response) as typeof end
    return receiver(request, response)
  }
}
