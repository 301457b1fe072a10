// Each snippet that opens a door runs as it stands, on a free port, and is given a delivery signed by a key of its own.
import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { EVENT, PATH } from '../support/door-stage.ts'
import { listFences, readDoc } from './markdown.ts'
import { runProgram } from './run-program.ts'

const DOC = 'receiver/README.md'
const NODE_ID = 'your-node-id'

/** The first snippet under the heading that holds `mark`, a call that only this one makes. */
function findSnippet(mark: string): string {
  const fence = listFences([DOC]).find(
    ({ lang, meta, code }) => lang === 'ts' && meta === '' && code.includes(mark),
  )
  if (!fence) throw new Error(`${DOC} has no snippet with ${mark}`)
  return fence.code
}

/** How to reach each door, in words of the snippet's own program. */
const OVER_HTTP = `
const server = await ours.listening
const { port } = server.address()
const { method, headers, body } = ours.signed
const response = await fetch('http://127.0.0.1:' + port + '${PATH}', { method, headers, body })
console.log(response.status)
process.exit()`
const PAGES = `
ours.createServer(exported).listen(0)
${OVER_HTTP}`
const FETCH = (respond: string) => `
console.log((await ${respond}(ours.toFetchRequest(ours.signed))).status)`
const LAMBDA = `
const event = ours.toLambdaEvent(ours.signed, { version: 'http' })
console.log((await handler(event)).statusCode)`

it.each([
  ['koaReceiver(receiver', OVER_HTTP],
  ['expressReceiver(receiver', OVER_HTTP],
  ['fastifyReceiver(receiver', OVER_HTTP],
  ['createServer(nodeReceiver(receiver', OVER_HTTP],
  ['bodyParser: false', PAGES],
  ['lambdaReceiver(receiver', LAMBDA],
  ['fetchReceiver(receiver', FETCH('exported.fetch')],
  ['POST = receiver.handle', FETCH('POST')],
  ['receiver.handle(context.req.raw)', FETCH('app.request')],
])('%s', async (mark, reach) => {
  const snippet = findSnippet(mark)
    .replaceAll('3000', '0')
    .replace('export default', 'const exported =')
    .replace(/^declare const publicKey.*$/m, 'const { publicKey } = ours')
  const printed = await runProgram(`${stage(snippet)}\n${snippet}\n${reach}\n`, 'ts', 'test')
  expect(printed.trim().split('\n').at(-1)).toBe('200')
})

it('leaves no door of the package without a snippet', () => {
  const { exports } = JSON.parse(readDoc('receiver/package.json')) as { exports: object }
  const doors = Object.keys(exports).filter((name) => /^\.\/\w+$/.test(name))
  const code = listFences([DOC])
    .map((fence) => fence.code)
    .join('')
  expect(doors.length).toBeGreaterThan(6)
  for (const door of doors) {
    expect(code).toContain(`'@thunderstack-webhooks/receiver${door.slice(1)}'`)
  }
})

/** What a snippet finds in place: keys, the platform's address, and `receiver` if it makes none itself. */
function stage(snippet: string): string {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const event = { ...EVENT, nodeId: NODE_ID, details: { ...EVENT.details, nodeId: NODE_ID } }
  const receiver = snippet.includes('const receiver =')
    ? ''
    : 'const receiver = oursReceiver.createReceiver({ keys: oursReceiver.staticKey(ours.publicKey) })'
  return `
import * as oursHttp from 'node:http'
import * as oursNet from 'node:net'
import * as oursReceiver from '@thunderstack-webhooks/receiver'
import * as oursTesting from '@thunderstack-webhooks/receiver/testing'
const ours = {
  ...oursHttp,
  ...oursTesting,
  publicKey: ${JSON.stringify(publicKey)},
  signed: await oursTesting.signDelivery(${JSON.stringify(event)}, { privateKeyPem: ${JSON.stringify(privateKey)} }),
  listening: new Promise((resolve) => {
    const { listen } = oursNet.Server.prototype
    oursNet.Server.prototype.listen = function (...options) {
      this.once('listening', () => resolve(this))
      return listen.apply(this, options)
    }
  }),
}
const oursFetch = globalThis.fetch
globalThis.fetch = (url, init) =>
  String(url).startsWith('https://cloud-api.thunderstack.org/')
    ? Promise.resolve(Response.json({ data: ours.publicKey }))
    : oursFetch(url, init)
${receiver}`
}
