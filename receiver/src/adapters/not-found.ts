// What a door that routes by itself answers on every path but its own.
import type { Reply } from '../reply.ts'

export const NOT_FOUND: Reply = {
  status: 404,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ message: 'Not found' }),
}
