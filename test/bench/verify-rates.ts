// Verifications per second, taken in turn: the receiver, bare crypto.verify, and parsing the PEM on every call.
import { createPublicKey, createVerify, generateKeyPairSync, verify } from 'node:crypto'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { signDelivery } from '@thunderstack-webhooks/receiver/testing'
import {
  formatNodeStatusUpdated,
  THUNDERSTACK_SIGNATURE_HEADER,
} from '@thunderstack-webhooks/shared'
import { takePairs, takeRate, type Pairs } from './measure.ts'

const COUNT = 5_000
const ROUNDS = { warmUp: 3, counted: 7 }

export interface VerifyRates {
  readonly besideBare: Pairs
  readonly besideSample: Pairs
}

export async function takeVerifyRates(): Promise<VerifyRates> {
  // Not the published test key: a receiver in production has another one.
  const { publicKey: publicKeyPem, privateKey: privateKeyPem } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const delivery = await signDelivery(
    formatNodeStatusUpdated({ nodeId: '0'.repeat(32), status: 'RUNNING', occurredAt: 0 }),
    { privateKeyPem },
  )
  const signatureText = delivery.headers[THUNDERSTACK_SIGNATURE_HEADER] ?? ''
  const signature = Buffer.from(signatureText, 'base64')
  const receiver = createReceiver({ keys: staticKey(publicKeyPem) })
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

  return {
    besideBare: await takePairs(ROUNDS, byReceiver, bare),
    besideSample: await takePairs(ROUNDS, byReceiver, bySample),
  }
}

function check(isValid: boolean): void {
  if (!isValid) throw new Error('a genuine signature did not verify')
}
