// An endpoint in a process of its own: answers 204 and remembers what came and when. Under /hang it never answers.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Arrival } from './sink.ts'

let arrivals: Arrival[] = []
const server = createServer((request, response) => {
  const hash = createHash('sha1').update(request.url ?? '')
  const { headers } = request
  const signature = headers['x-thunderstack-signature'] ?? headers['x-webhook-signature']
  hash.update('\n').update(String(signature)).update('\n')
  request.on('data', (chunk: Buffer) => hash.update(chunk))
  request.on('end', () => {
    arrivals.push({ digest: hash.digest('base64'), at: Number(process.hrtime.bigint()) / 1e6 })
    if (!request.url?.startsWith('/hang')) response.writeHead(204).end()
  })
})
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('message', () => {
  process.send?.(arrivals)
  arrivals = []
})
process.on('disconnect', () => process.exit(0))
