import { expect, test } from 'vitest'
import { setWebhookUrl } from './webhook.ts'

const url = 'http://127.0.0.1:3000/'
const webhook = setWebhookUrl(null, url, { id: 'hook_1', isOrdered: false })

test('a URL registers a webhook', () => {
  expect(webhook).toEqual({
    id: 'hook_1',
    scheme: 'thunderstack',
    url,
    state: 'active',
    isOrdered: false,
    sealed: null,
  })
})

test('another URL moves the webhook and keeps its id', () => {
  expect(
    setWebhookUrl(webhook, 'http://127.0.0.1:4000/', { id: 'hook_2', isOrdered: false }),
  ).toMatchObject({
    id: 'hook_1',
    url: 'http://127.0.0.1:4000/',
  })
})

test.each(['disabled', 'removed'] as const)('setting a URL makes a %s webhook active', (state) => {
  expect(
    setWebhookUrl(webhook && { ...webhook, state }, url, { id: 'hook_2', isOrdered: false }),
  ).toEqual(webhook)
})

test('no URL removes the webhook; where there is none, nothing happens', () => {
  expect(setWebhookUrl(webhook, null, { id: 'hook_2', isOrdered: false })).toEqual({
    ...webhook,
    state: 'removed',
  })
  expect(setWebhookUrl(null, null, { id: 'hook_2', isOrdered: false })).toBeNull()
})
