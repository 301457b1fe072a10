import { expect, test } from 'vitest'
import { createSecrets } from './secrets.ts'

test('a secret can be used and is never printed as JSON', () => {
  const secrets = createSecrets({ controlToken: 'hunter2', storeUrl: 'postgres://u:hunter2@h/d' })
  expect(secrets.controlToken).toBe('hunter2')
  expect(JSON.stringify({ secrets, nested: [secrets] })).toBe(
    '{"secrets":"[secret]","nested":["[secret]"]}',
  )
})
