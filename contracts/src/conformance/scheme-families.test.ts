import {
  importHmacSecret,
  importStandardSecret,
  verifyHmac,
  verifyStandard,
} from '@thunderstack-webhooks/shared'
import { describe, expect, it } from 'vitest'
import { validateWebhookEvent } from '../validate-webhook-event.ts'
import { createSchemeDesk, SECRET_SCHEMES, type SecretScheme } from './scheme-desk.ts'
import { listSchemeFamilies } from './scheme-families.ts'
import type { WireRequest } from './wire-request.ts'

const SECRET = 'whsec_YW4tZXhhbXBsZS1ub3QtYS1zZWNyZXQh'
const now = Date.parse('2026-01-15T09:30:02Z')
const openDesk = (scheme: SecretScheme) =>
  createSchemeDesk(scheme, SECRET, { now, occurredAt: now })

async function isSigned(scheme: SecretScheme, { headers, body }: WireRequest): Promise<boolean> {
  const read = (name: string) => headers.find(([own]) => own.toLowerCase() === name)?.[1] ?? ''
  if (scheme === 'hmac')
    return verifyHmac(body, read('x-webhook-signature'), [importHmacSecret(SECRET)])
  if (scheme === 'texture')
    return verifyHmac(body, read('texture-signature'), [importHmacSecret(SECRET)])
  const message = { id: read('webhook-id'), timestamp: read('webhook-timestamp'), body }
  return verifyStandard(message, read('webhook-signature'), [importStandardSecret(SECRET)!])
}

describe.each(SECRET_SCHEMES)('%s', (scheme) => {
  const families = listSchemeFamilies(scheme)

  it('has no case twice, and says of each why it matters and how to fix it', () => {
    for (const { cases } of families) {
      const names = cases.map(({ name }) => name)
      expect(names).toEqual([...new Set(names)])
      for (const { why, fix } of cases) expect(Math.min(why.length, fix.length)).toBeGreaterThan(20)
    }
  })

  it('signs validly what has to be accepted', async () => {
    const accepted = families.flatMap(({ cases }) =>
      cases.filter(({ expected }) => expected === 'accept'),
    )
    const verdicts = accepted.map((each) => isSigned(scheme, each.build(openDesk(scheme))!))
    expect(accepted.length).toBeGreaterThan(5)
    expect(await Promise.all(verdicts)).toEqual(accepted.map(() => true))
  })

  it('signs validly nothing that is to be refused, but for what was sent at another time', async () => {
    const refused = families.flatMap(({ cases }) =>
      cases.filter(({ expected, name }) => expected === 'refuse' && !name.startsWith('sent ')),
    )
    const verdicts = refused.map((each) => isSigned(scheme, each.build(openDesk(scheme))!))
    expect(await Promise.all(verdicts)).toEqual(refused.map(() => false))
  })

  it('sends an event that the contract has', () => {
    const event: unknown = JSON.parse(openDesk(scheme).text)
    expect(validateWebhookEvent(scheme, event)).toMatchObject({ kind: 'valid' })
  })
})
