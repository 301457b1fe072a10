import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../test/support/temp-dir.ts'
import { claimReadyFile, findReadyPlatform } from './ready-file.ts'

const facts = { url: 'http://127.0.0.1:4100', token: 't', pid: 1 }

test('what a killed platform said of itself is forgotten as soon as another has its folder', async () => {
  await using dir = await createTempDir()
  await writeFile(dir.join('running.json'), JSON.stringify(facts))
  await using ready = await claimReadyFile(dir.path)
  expect(await findReadyPlatform(dir.path)).toBeUndefined()
  await ready.remember(facts)
  expect(await findReadyPlatform(dir.path)).toEqual(facts)
})
