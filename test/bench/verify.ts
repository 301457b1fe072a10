// Verifications per second: the receiver, beside bare crypto.verify, beside parsing the PEM on every call.
import { createPublicKey, createVerify, verify } from 'node:crypto'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { signDelivery, testKeys } from '@thunderstack-webhooks/receiver/testing'
import {
  formatNodeStatusUpdated,
  THUNDERSTACK_SIGNATURE_HEADER,
} from '@thunderstack-webhooks/shared'
import { takePairs, takeRate, type Figure, type Group } from './measure.ts'

const COUNT = 5_000
const ROUNDS = { warmUp: 3, counted: 7 }

export const verifyGroup: Group = {
  names: [
    'verify.vs_bare',
    'verify.vs_sample',
    'verify.receiver_per_s',
    'verify.bare_per_s',
    'verify.sample_per_s',
  ],
  measure,
}

async function measure(): Promise<readonly Figure[]> {
  const { publicKeyPem } = testKeys
  const delivery = await signDelivery(
    formatNodeStatusUpdated({ nodeId: '0'.repeat(32), status: 'RUNNING', occurredAt: 0 }),
  )
  const signatureText = delivery.headers[THUNDERSTACK_SIGNATURE_HEADER] ?? ''
  const signature = Buffer.from(signatureText, 'base64')
  const receiver = createReceiver({ keys: staticKey(publicKeyPem), allowTestKeys: true })
  const key = createPublicKey(publicKeyPem)

  const byReceiver = (): Promise<number> =>
    takeRate(COUNT, async () => {
      for (let index = 0; index < COUNT; index++) await receiver.verify(delivery)
    })
  const bare = (): Promise<number> =>
    takeRate(COUNT, () => {
      for (let index = 0; index < COUNT; index++)
        check(verify('sha256', delivery.body, key, signature))
      return Promise.resolve()
    })
  const bySample = (): Promise<number> =>
    takeRate(COUNT, () => {
      for (let index = 0; index < COUNT; index++) {
        check(
          createVerify('RSA-SHA256')
            .update(delivery.body)
            .verify(publicKeyPem, signatureText, 'base64'),
        )
      }
      return Promise.resolve()
    })

  const besideBare = await takePairs(ROUNDS, byReceiver, bare)
  const besideSample = await takePairs(ROUNDS, byReceiver, bySample)
  return [
    { name: 'verify.vs_bare', unit: 'ratio', values: besideBare.ratios },
    { name: 'verify.vs_sample', unit: 'ratio', values: besideSample.ratios },
    { name: 'verify.receiver_per_s', unit: '1/s', values: besideBare.a },
    { name: 'verify.bare_per_s', unit: '1/s', values: besideBare.b },
    { name: 'verify.sample_per_s', unit: '1/s', values: besideSample.b },
  ]
}

function check(isValid: boolean): void {
  if (!isValid) throw new Error('a genuine signature did not verify')
}
