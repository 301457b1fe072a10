// The command that rotates, and what a restart finds afterwards.
import { expect, it } from 'vitest'
import { generatePrivateKey } from '../../sender/src/sign/private-key.ts'
import { writeFile } from 'node:fs/promises'
import { runCommand, startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

it.each([
  ['rotate-key', ['rotate-key']],
  ['keys rotate', ['keys', 'rotate']],
])('%s makes a new key, and both are there after a restart', async (_name, words) => {
  await using folder = await createTempDir()
  const data = ['--data-dir', folder.join('data')]
  const first = await startCommand(data)
  const { code, out } = await runCommand([...words, '--overlap', '1h', '--json', ...data])
  expect(code).toBe(0)
  const { keys } = JSON.parse(out) as { keys: { fingerprint: string; current: boolean }[] }
  expect(keys.map(({ current }) => current)).toEqual([true, false])
  expect(keys[1]!.fingerprint).toBe(first.ready.keyFingerprint)
  await first.stop()

  await using second = await startCommand(data)
  expect(second.ready.keyFingerprint).toBe(keys[0]!.fingerprint)
  expect(await second.client.keys.list()).toEqual(keys)
})

it('says why a key that was given by a file cannot be rotated', async () => {
  await using folder = await createTempDir()
  const path = folder.join('given.pem')
  await writeFile(path, await generatePrivateKey())
  const data = ['--data-dir', folder.join('data')]
  await using started = await startCommand([...data, '--signing-key', path])
  const { code, err } = await runCommand(['rotate-key', ...data])
  expect([code, err]).toEqual([1, expect.stringContaining('given by --signing-key') as string])
  expect(await started.client.keys.list()).toHaveLength(1)
})
