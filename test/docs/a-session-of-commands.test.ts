// The commands that the README shows, run in its order against a platform, with real ids in place of <…>.
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { join } from 'node:path'
import { listFences, ROOT } from './markdown.ts'
import { readOutput } from './run-program.ts'

const COMMAND = join(ROOT, 'sender/bin/thunderstack-mock.js')
const lines = listFences(['README.md'])
  .filter(({ lang }) => lang === 'sh')
  .flatMap(({ code }) => code.trim().split('\n'))

it('works line by line', async () => {
  await using data = await createTempDir()
  await using endpoint = await startEndpoint()
  const mock = lines.filter((line) => line.startsWith('pnpm exec thunderstack-mock '))
  const [start, ...others] = mock.map((line) => line.split(' ').slice(3))
  expect(start?.[0]).toBe('start')
  const args = [...start!.slice(1), '--data-dir', join(data.path, '.thunderstack-mock')]
  await using command = await startCommand(args)
  const { client, ready } = command

  const settings = { webhookUrl: endpoint.url }
  const { nodeId } = await client.nodes.create({ name: 'a', network: 'regtest', settings })
  const [request] = await endpoint.received(1)
  await client.settled()
  const { deliveries } = await client.deliveries.list()
  await writeFile(data.join('key.pem'), client.publicKeyPem)
  await writeFile(data.join('signature.txt'), request!.signature)
  await writeFile(data.join('body.json'), request!.body)

  const fill = (text: string): string =>
    text
      .replace('<node>', nodeId)
      .replace('<delivery>', deliveries[0]!.id)
      .replace('http://127.0.0.1:4100', ready.url)
  for (const words of others) {
    const child = spawn(process.execPath, [COMMAND, ...words.map(fill)], { cwd: data.path })
    expect(await readOutput(child), words.join(' ')).not.toBe('')
  }

  const curl = fill(lines.find((line) => line.startsWith('curl '))!)
  const env = { ...process.env, TOKEN: ready.token }
  const answer = await readOutput(spawn('sh', ['-c', `${curl} --silent`], { env }))
  expect(JSON.parse(answer)).toMatchObject({ event: { nodeId } })
})
