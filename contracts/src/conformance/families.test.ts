import { createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { validateEvent } from '../validate-event.ts'
import { DIALECTS } from './cases/dialects.ts'
import { GENUINE } from './cases/genuine.ts'
import { collectKeys } from './collect-keys.ts'
import { createKeyPair } from './create-key-pair.ts'
import { createDesk, type Desk, type DeskKeys } from './desk.ts'
import { FAMILIES } from './families.ts'
import type { WireRequest } from './wire-request.ts'

let keys: DeskKeys
let desk: Desk

beforeAll(async () => {
  keys = await collectKeys(await createKeyPair())
  desk = createDesk(keys, 'node-1', { now: 0, occurredAt: Date.parse('2026-01-15T09:30:02Z') })
})

function isSigned({ headers, body }: WireRequest): boolean {
  const signature = headers.find(([name]) => name.toLowerCase() === 'x-thunderstack-signature')?.[1]
  const bytes = Buffer.from(signature?.trim() ?? '', 'base64')
  return verify('sha256', body, createPublicKey(keys.genuine), bytes)
}

it('has no case twice, and says of each why it matters and how to fix it', () => {
  for (const { cases } of FAMILIES) {
    const names = cases.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    for (const { why, fix } of cases) expect(Math.min(why.length, fix.length)).toBeGreaterThan(20)
  }
})

describe.each(FAMILIES)('$title', ({ cases }) => {
  it.each(cases)('$name: what has to be accepted is validly signed', (each) => {
    const request = each.build(desk)
    expect(request).toBeDefined()
    if (request && each.expected === 'accept') expect(isSigned(request)).toBe(true)
  })
})

it('signs events that the contract has', () => {
  for (const each of GENUINE.cases) {
    const event: unknown = JSON.parse(Buffer.from(each.build(desk)!.body).toString())
    expect(validateEvent(event)).toMatchObject({ kind: 'valid' })
  }
})

it('says the same in every dialect', () => {
  for (const each of DIALECTS.cases) {
    const event: unknown = JSON.parse(Buffer.from(each.build(desk)!.body).toString())
    expect(event).toMatchObject(desk.event)
    expect(validateEvent(event)).toMatchObject({ kind: 'valid' })
  }
})
