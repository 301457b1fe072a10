import { expect, it } from 'vitest'
import { isInOrder } from './is-in-order.ts'

it('lets others and copies come in between, but nothing be missing or too early', () => {
  const wanted = ['RUNNING', 'PAUSED', 'RUNNING']
  expect(isInOrder(wanted, ['STARTING', 'RUNNING', 'RUNNING', 'PAUSED', 'RUNNING'])).toBe(true)
  expect(isInOrder(wanted, ['RUNNING', 'PAUSED'])).toBe(false)
  expect(isInOrder(wanted, ['PAUSED', 'RUNNING', 'RUNNING'])).toBe(false)
})
