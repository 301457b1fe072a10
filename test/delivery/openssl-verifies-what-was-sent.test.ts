// A verifier with no code of ours: openssl, with the key from the public-key endpoint and the bytes from the socket.
import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { MISSING_OPENSSL, openssl } from '../support/openssl.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'

async function saveDelivery(stage: Stage, folder: TempDir, changeBody: (body: Buffer) => Buffer) {
  await (await stage.announce()).delivered()
  const [request] = stage.endpoint.requests
  const answer = await fetch(stage.platform.publicKeyUrl)
  const { data: publicKey } = (await answer.json()) as { data: string }
  await writeFile(folder.join('key.pem'), publicKey)
  await writeFile(folder.join('signature'), Buffer.from(request!.signature, 'base64'))
  await writeFile(folder.join('body'), changeBody(request!.body))
  return openssl(
    ...['dgst', '-sha256', '-verify', folder.join('key.pem')],
    ...['-signature', folder.join('signature'), folder.join('body')],
  )
}

it.skipIf(MISSING_OPENSSL)('finds the signature genuine', async () => {
  await using folder = await createTempDir()
  await using stage = await startStage()
  const verdict = await saveDelivery(stage, folder, (body) => body)
  expect(verdict.trim()).toBe('Verified OK')
})

it.skipIf(MISSING_OPENSSL)('finds it false when one byte of the body differs', async () => {
  await using folder = await createTempDir()
  await using stage = await startStage()
  const verdict = saveDelivery(stage, folder, (body) => {
    body[body.length - 3]! ^= 1
    return body
  })
  await expect(verdict).rejects.toMatchObject({ stdout: 'Verification failure\n' })
})
