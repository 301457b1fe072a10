// The libraries that senders and receivers of Standard Webhooks have: they verify what is signed here, and what they sign is
// verified here. Both read the system's clock, so this does as well.
import {
  createReceiver,
  standard,
  type SchemeReceiver,
  type StandardEvent,
} from '@thunderstack-webhooks/receiver'
import { signStandardDelivery } from '@thunderstack-webhooks/receiver/testing'
import { formatStandardEnvelope } from '@thunderstack-webhooks/shared'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { describe, expect, it } from 'vitest'

const NEW = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const OLD = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'

const LIBRARIES = { standardwebhooks: StandardWebhook, svix: SvixWebhook }
const BODIES: Readonly<Record<string, string>> = {
  'printable ASCII': write({ id: 'user_1', name: 'John Doe' }),
  'other text': write({ id: 'user_1', name: 'Ж \u{1F680} \u2028 \u007f' }),
  'small and odd numbers': write({ id: 'user_1', amounts: [1e-7, 0.00001, 1e21] }),
  'an array': `[${write({ id: 'user_1' })},${write({ id: 'user_2' })}]`,
}

function write(data: Parameters<typeof formatStandardEnvelope>[0]['data']): string {
  return formatStandardEnvelope({ id: 'evt_1', type: 'user.created', occurredAt: 0, data })
}

function receive(...secrets: string[]): SchemeReceiver<StandardEvent> {
  return createReceiver({ scheme: standard({ secrets }) })
}

describe.each(Object.entries(LIBRARIES))('%s', (_name, Library) => {
  describe.each(Object.entries(BODIES))('%s', (_title, text) => {
    it('verifies what is signed here', async () => {
      const { headers, body } = await signStandardDelivery(text, { secret: NEW })
      const payload = Buffer.from(body)
      expect(() => new Library(NEW).verify(payload, headers)).not.toThrow()
      expect(() => new Library(OLD).verify(payload, headers)).toThrow()
      const tampered = Buffer.from(text.replace('user_1', 'user_9'))
      expect(() => new Library(NEW).verify(tampered, headers)).toThrow()
    })

    it('verifies either of two signatures', async () => {
      const { headers, body } = await signStandardDelivery(text, { secret: [NEW, OLD] })
      for (const secret of [NEW, OLD]) {
        const verify = () => new Library(secret).verify(Buffer.from(body), headers)
        expect(verify).not.toThrow()
      }
    })

    it('signs what is verified here, alone and beside another signature', async () => {
      const sentAt = new Date()
      const sign = (secret: string) => new Library(secret).sign('msg_1', sentAt, text)
      const headers = (signature: string) => ({
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
        'webhook-signature': signature,
      })
      const body = Buffer.from(text)
      const alone = await receive(NEW).verify({ headers: headers(sign(NEW)), body })
      expect(alone).toMatchObject({ webhookId: 'msg_1', secretIndex: 0 })
      expect(alone.events).toEqual([JSON.parse(text)].flat())

      const both = { headers: headers(`${sign(OLD)} ${sign(NEW)}`), body }
      expect(await receive(NEW).verify(both)).toMatchObject({ secretIndex: 0 })
      expect(await receive('whsec_dW5rbm93bg==', OLD).verify(both)).toMatchObject({
        secretIndex: 1,
      })

      const foreign = { headers: headers(sign(OLD)), body }
      expect(await receive(NEW).safeVerify(foreign)).toMatchObject({
        error: { code: 'ERR_SIGNATURE_MISMATCH' },
      })
    })
  })
})

it('the three agree on the very text of a signature', async () => {
  const text = BODIES['other text']!
  const signed = await signStandardDelivery(text, { secret: NEW, id: 'msg_1' })
  const sentAt = new Date(Number(signed.headers['webhook-timestamp']) * 1_000)
  for (const Library of Object.values(LIBRARIES)) {
    const theirs = new Library(NEW).sign('msg_1', sentAt, text)
    expect(theirs).toBe(signed.headers['webhook-signature'])
  }
})
