import { expect, test } from 'vitest'
import { ConfigError } from './config/config-error.ts'
import { explainListening } from './explain-listening.ts'

const explain = (code: string, port = 4_100): Error =>
  explainListening(Object.assign(new Error('no'), { code }), { host: 'here', port })

test('a port that only root may listen on is a wrong setting, and a higher one is advised', () => {
  const error = explain('EACCES', 80)
  expect(error).toBeInstanceOf(ConfigError)
  expect(error.message).toBe(
    '--port: this user may not listen on 80: choose one above 1023, or 0 for any free one',
  )
})

test('a host that is not of this machine is a wrong setting', () => {
  for (const code of ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']) {
    expect(explain(code)).toBeInstanceOf(ConfigError)
    expect(explain(code).message).toContain(`--host: expected an address of this machine`)
  }
})

test('a port that is taken may be free later', () => {
  expect(explain('EADDRINUSE')).not.toBeInstanceOf(ConfigError)
  expect(explain('EADDRINUSE').message).toMatch(/^port 4100 on here is taken/)
})

test('what the system says otherwise is passed on', () => {
  expect(explain('EMFILE').message).toBe('no')
})
