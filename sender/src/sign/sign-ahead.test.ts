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

test('what is begun beyond the limit waits its turn, and whoever asks is not kept waiting for it', async () => {
  const gates: (() => void)[] = []
  const signer = signAhead(
    {
      sign: () =>
        new Promise((resolve) => {
          gates.push(() => {
            resolve(signed('text'))
          })
        }),
    },
    2,
  )
  const events = Array.from({ length: 4 }, () => ({ ...event }))
  for (const each of events) signer.begin(each)
  expect([gates.length, signer.pendingCount]).toEqual([2, 4])
  const asked = signer.sign(events.at(-1) ?? event)
  expect(gates.length).toBe(3)
  for (const open of gates.splice(0)) open()
  await asked
  await signer.sign(events[0] ?? event)
  expect([gates.length, signer.pendingCount]).toEqual([1, 1])
})

test('a signature that cannot be made says so to whoever asks, and to nobody else', async () => {
  const signer = signAhead({ sign: () => Promise.reject(new Error('no such key')) })
  signer.begin(event)
  await expect(signer.sign(event)).rejects.toThrow('no such key')
})
