import { expect, test } from 'vitest'
import { judgeEndpoint } from './judge-endpoint.ts'

const PUBLIC = { mode: 'public-only', allow: [] } as const
const LOCAL = { mode: 'local', allow: [] } as const

test.each([
  'http://localhost:3000/',
  'http://app.localhost/',
  'http://127.0.0.1/',
  'http://[::1]:80/',
  'http://10.1.2.3/',
  'http://2130706433/',
])('%s is refused where only public addresses are allowed', (url) => {
  expect(judgeEndpoint(PUBLIC, url)).toContain('--egress public-only')
  expect(judgeEndpoint(LOCAL, url)).toBeNull()
})

test('a name that leads anywhere else is judged when it is resolved', () => {
  expect(judgeEndpoint(PUBLIC, 'https://yourapp.com/webhook')).toBeNull()
})

test('cloud metadata is refused always, and a range that is allowed never', () => {
  expect(judgeEndpoint(LOCAL, 'http://169.254.169.254/')).toContain('169.254.0.0/16')
  expect(judgeEndpoint({ ...PUBLIC, allow: ['127.0.0.0/8'] }, 'http://localhost/')).toBeNull()
})
