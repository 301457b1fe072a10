import { expect, test } from 'vitest'
import { signAhead } from './sign-ahead.ts'

const event = { body: '{}', keyFingerprint: 'sha256:k', signature: null }
const signed = (text: string) => ({ text, keyFingerprint: 'sha256:k' })

test('an event whose signature was begun is not signed again', async () => {
  let count = 0
  const signer = signAhead({ sign: () => Promise.resolve(signed(`signature ${++count}`)) })
  signer.begin(event)
  expect(await signer.sign(event)).toEqual(signed('signature 1'))
  expect(await signer.sign(event)).toEqual(signed('signature 1'))
  expect(await signer.sign({ ...event })).toEqual(signed('signature 2'))
})

test('a signature that cannot be made says so to whoever asks, and to nobody else', async () => {
  const signer = signAhead({ sign: () => Promise.reject(new Error('no such key')) })
  signer.begin(event)
  await expect(signer.sign(event)).rejects.toThrow('no such key')
})
