import { expect, test } from 'vitest'
import { maskHeaders } from './mask-headers.ts'

test.each([
  ...['Authorization', 'X-Api-Key', 'apikey', 'api_key', 'Api_Key_Id', 'X.Key', 'Cookie'],
  ...['X-Auth-Token', 'my-secret', 'X-Credential', 'X-Jwt', 'X-Bearer', 'db-pwd', 'X-Passphrase'],
])('the value of %s stays out of the log', (name) => {
  const lines = `Host: a\r\n${name}: $& hidden\r\nX-Note: seen\r\n`
  expect(
    maskHeaders(lines, [
      [name, '$& hidden'],
      ['X-Note', 'seen'],
    ]),
  ).toBe(`Host: a\r\n${name}: [masked]\r\nX-Note: seen\r\n`)
})

test('what the scheme itself sends is shown, whatever it is called', () => {
  const lines = 'X-Webhook-Signature: ab\r\nX-Keyboard: qwerty\r\n'
  expect(maskHeaders(lines, [['X-Keyboard', 'qwerty']])).toBe(lines)
})

test('a name that ends like another does not save it', () => {
  const custom = [
    ['Monkey', 'same'],
    ['Key', 'same'],
  ] as const
  expect(maskHeaders('Monkey: same\r\nKey: same\r\n', custom)).toBe(
    'Monkey: same\r\nKey: [masked]\r\n',
  )
})
