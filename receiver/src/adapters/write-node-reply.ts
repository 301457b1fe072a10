// A reply onto a Node response. Adds to the headers that are there, and ends the response.
import type { Reply } from '../reply.ts'
import type { NodeResponse } from './node-request.ts'

export function writeNodeReply(response: NodeResponse, { status, headers, body }: Reply): void {
  // A deadline of the application may have answered in the meantime; a second answer would throw.
  if (response.headersSent) return
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.end(body)
}
