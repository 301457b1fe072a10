// An endpoint in a process of its own: answers 204 and remembers which bodies came.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const seen = new Set<string>()
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    seen.add(createHash('sha1').update(Buffer.concat(chunks)).digest('base64'))
    response.writeHead(204).end()
  })
})
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('message', () => {
  process.send?.({ count: seen.size })
  seen.clear()
})
process.on('disconnect', () => process.exit(0))
