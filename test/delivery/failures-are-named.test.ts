// When no answer comes, the log says what kind of failure it was; each is tried again.
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

it('says that nothing listens there', async () => {
  await using stage = await startStage()
  const gone = await startEndpoint()
  await gone[Symbol.asyncDispose]()
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: gone.url })
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt).toMatchObject({ outcome: 'unreachable', errorClass: 'refused', response: null })
  expect(attempt.explanation).toContain('Nothing listens')
})

it('says that the connection broke', async () => {
  await using stage = await startStage(['reset'])
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt).toMatchObject({ outcome: 'unreachable', errorClass: 'reset' })
})

it('says that what came back is not HTTP', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end('220 mail.example ready\r\n'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await using stage = await startStage()
  await stage.platform.nodes.updateSettings(stage.nodeId, {
    webhookUrl: `http://127.0.0.1:${port}/`,
  })
  const attempt = await (await stage.announce()).attempt(1)
  server.close()
  expect(attempt).toMatchObject({ outcome: 'unreachable', errorClass: 'bad-response' })
})

it('says that TLS failed where plain HTTP is spoken', async () => {
  await using stage = await startStage()
  const { port } = stage.endpoint
  await stage.platform.nodes.updateSettings(stage.nodeId, {
    webhookUrl: `https://127.0.0.1:${port}/`,
  })
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt).toMatchObject({ outcome: 'unreachable', errorClass: 'tls' })
})
