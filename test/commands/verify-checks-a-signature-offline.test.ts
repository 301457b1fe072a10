// `verify` needs no platform: a key, a signature and a body from files, as they were captured.
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommand } from '../support/start-command.ts'
import { startStage } from '../support/stage.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'

let folder: TempDir
const files = () => ['key', 'signature', 'body'].flatMap((name) => [`--${name}`, folder.join(name)])

beforeAll(async () => {
  folder = await createTempDir()
  await using stage = await startStage()
  await (await stage.announce()).delivered()
  const [request] = stage.endpoint.requests
  await writeFile(folder.join('key'), stage.platform.publicKeyPem)
  const answer = await fetch(`${stage.platform.url}/api/webhook-public-key`)
  await writeFile(folder.join('saved'), await answer.text())
  await writeFile(folder.join('signature'), `${request!.signature}\n`)
  await writeFile(folder.join('body'), request!.body)
  await writeFile(folder.join('longer'), Buffer.concat([request!.body, Buffer.from('\n')]))
  await writeFile(folder.join('hex'), Buffer.from(request!.signature, 'base64').toString('hex'))
})

afterAll(() => folder[Symbol.asyncDispose]())

it.concurrent('says that the key signed exactly these bytes', async () => {
  const { code, out } = await runCommand(['verify', ...files()])
  expect([code, out]).toEqual([0, 'verified: this key signed exactly these bytes\n'])
})

it.concurrent('takes the key as the platform answers it', async () => {
  const { code } = await runCommand(['verify', ...files(), '--key', folder.join('saved')])
  expect(code).toBe(0)
})

it.concurrent('says why a body with a newline at its end is not the one', async () => {
  const args = ['verify', ...files(), '--body', folder.join('longer')]
  const { code, err } = await runCommand(args)
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('check for a trailing newline') as string,
  ])
  const json = await runCommand([...args, '--json'])
  expect(JSON.parse(json.out)).toMatchObject({ verified: false })
})

it.concurrent('says that a signature is not base64', async () => {
  const { code, err } = await runCommand(['verify', ...files(), '--signature', folder.join('hex')])
  expect(code).toBe(1)
  expect(err).toContain('not verified: ')
})

it.concurrent('says which file is missing', async () => {
  const path = folder.join('nothing')
  const { code, err } = await runCommand(['verify', ...files(), '--body', path])
  const sentence = `--body ${path}: expected a file with the exact bytes of the body, but there is no such file`
  expect([code, err]).toEqual([2, `thunderstack-mock: ${sentence}\n`])
})

it.concurrent('says that a key file holds no key', async () => {
  const { code, err } = await runCommand(['verify', ...files(), '--key', folder.join('body')])
  expect(code).toBe(2)
  expect(err).toMatch(/^thunderstack-mock: --key: expected an RSA public key in PEM form/)
})
