import { expect, test } from 'vitest'
import { parseWebhookUrl as parseUrl } from './webhook-url.ts'

const parseWebhookUrl = (text: string | null) => parseUrl(text, { isHttpsOnly: false })

test.each([
  'http://127.0.0.1:3000/webhooks/thunderstack',
  'https://example.test/hook?tenant=1',
  'http://[::1]:3000/',
  'HTTP://EXAMPLE.TEST',
])('takes %s as it stands', (text) => {
  expect(parseWebhookUrl(text)).toBe(text)
})

test('null and empty text clear the webhook', () => {
  expect(parseWebhookUrl(null)).toBeNull()
  expect(parseWebhookUrl('')).toBeNull()
})

test.each([
  'example.test',
  '/webhooks',
  'ftp://example.test/',
  'file:///etc/passwd',
  'http://',
  'x',
])('refuses %s, to which nothing could be delivered', (text) => {
  expect(() => parseWebhookUrl(text)).toThrow(expect.objectContaining({ code: 'ERR_BODY_INVALID' }))
})

test('refuses a URL with a password without repeating it', () => {
  const parse = () => parseWebhookUrl('https://user:hunter2@example.test/')
  expect(parse).toThrow(/without user name and password/)
  expect(parse).not.toThrow(/hunter2/)
})

test('takes 2048 characters and no more', () => {
  const text = 'http://127.0.0.1/'.padEnd(2_048, 'a')
  expect(parseWebhookUrl(text)).toBe(text)
  expect(() => parseWebhookUrl(`${text}a`)).toThrow(/at most 2048 characters, got 2049/)
})

test('takes https alone when told to', () => {
  const parse = (text: string) => parseUrl(text, { isHttpsOnly: true })
  expect(parse('https://example.test/')).toBe('https://example.test/')
  expect(() => parse('http://example.test/')).toThrow(/expected an https:\/\/ URL.*--https-only/)
})
