// Other libraries, each verifying the same body under its own scheme, as its pages show it.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { Webhooks } from '@octokit/webhooks'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import Stripe from 'stripe'
import { Webhook as SvixWebhook } from 'svix'
import { BODY, HEADERS, type Verifier } from './verifier.ts'

const SECRET_BYTES = Buffer.alloc(32, 'bench')
const SECRET = `whsec_${SECRET_BYTES.toString('base64')}`
const SECONDS = Math.floor(Date.now() / 1_000)
const TEXT = BODY.toString()

export function createStripe(): Verifier {
  const { webhooks } = new Stripe('sk_test_bench')
  const isGenuine = hmacOf(SECRET, `${SECONDS}.${TEXT}`)
  const headers = {
    ...HEADERS,
    'stripe-signature': `t=${SECONDS},v1=${isGenuine.expected.toString('hex')}`,
  }
  return {
    verify: () => webhooks.constructEvent(BODY, headers['stripe-signature'], SECRET),
    isGenuine,
  }
}

export function createSvix(): Verifier {
  return createStandard(new SvixWebhook(SECRET), 'svix')
}

export function createStandardWebhooks(): Verifier {
  return createStandard(new StandardWebhook(SECRET), 'webhook')
}

function createStandard(webhook: StandardWebhook | SvixWebhook, prefix: string): Verifier {
  const isGenuine = hmacOf(SECRET_BYTES, `msg_1.${SECONDS}.${TEXT}`)
  const headers = {
    ...HEADERS,
    [`${prefix}-id`]: 'msg_1',
    [`${prefix}-timestamp`]: String(SECONDS),
    [`${prefix}-signature`]: `v1,${isGenuine.expected.toString('base64')}`,
  }
  return { verify: () => webhook.verify(BODY, headers), isGenuine }
}

export function createOctokit(): Verifier {
  const webhooks = new Webhooks({ secret: SECRET })
  const isGenuine = hmacOf(SECRET, TEXT)
  const headers = {
    ...HEADERS,
    'x-hub-signature-256': `sha256=${isGenuine.expected.toString('hex')}`,
  }
  return {
    verify: async () => {
      // It takes text only, and leaves the parsing to its caller.
      const text = BODY.toString()
      const isValid = await webhooks.verify(text, headers['x-hub-signature-256'])
      if (!isValid) throw new Error('a genuine signature did not verify')
      return JSON.parse(text) as unknown
    },
    isGenuine,
  }
}

function hmacOf(
  secret: string | Buffer,
  content: string,
): Verifier['isGenuine'] & { readonly expected: Buffer } {
  const bytes = Buffer.from(content)
  const compute = (): Buffer => createHmac('sha256', secret).update(bytes).digest()
  const expected = compute()
  return Object.assign(() => timingSafeEqual(compute(), expected), { expected })
}
