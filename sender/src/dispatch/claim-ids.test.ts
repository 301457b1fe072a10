import { expect, test } from 'vitest'
import { createIds } from '../base/ids.ts'
import { createClaimIds } from './claim-ids.ts'

const OWNER = /^clm_([0-9a-f]{32})\.\d+$/

test('each claim has an id of its own, and all of one process name the same owner', () => {
  const claimIds = createClaimIds(createIds(() => 0))
  const created = Array.from({ length: 1_000 }, () => claimIds.create())
  expect(new Set(created).size).toBe(1_000)
  expect(new Set(created.map((id) => OWNER.exec(id)?.[1])).size).toBe(1)
})

test('two processes never make the same id', () => {
  const [one, other] = [createClaimIds(createIds(() => 0)), createClaimIds(createIds(() => 0))]
  const owners = [one.create(), other.create()].map((id) => OWNER.exec(id)?.[1])
  expect(owners[0]).toBeDefined()
  expect(owners[0]).not.toBe(owners[1])
})
