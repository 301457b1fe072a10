// A client that cannot be made says which argument it was, before anything is sent.
import { connectPlatform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'

const connect = connectPlatform as (url?: unknown, options?: unknown) => Promise<unknown>

it.each<[unknown[], string]>([
  [['nowhere', { token: 't' }], 'url: expected a URL such as http://127.0.0.1:4100, got "nowhere"'],
  [['ftp://127.0.0.1', { token: 't' }], 'url: expected a URL such as'],
  [[undefined, { token: 't' }], 'url: expected a URL such as'],
  [['http://127.0.0.1:9'], 'token: expected the token that the platform printed'],
  [['http://127.0.0.1:9', {}], 'token: expected the token'],
  [['http://127.0.0.1:9', { token: ' ' }], 'token: expected the token'],
])('refuses %j', async (args, message) => {
  const connecting = connect(...args)
  await expect(connecting).rejects.toThrow(TypeError)
  await expect(connecting).rejects.toThrow(message)
})
