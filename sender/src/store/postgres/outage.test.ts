import { expect, test } from 'vitest'
import { createOutage } from './outage.ts'

function createStage() {
  const told: string[] = []
  const outage = createOutage({
    onAway: ({ message }) => told.push(message),
    onBack: () => told.push('back'),
  })
  return {
    told,
    outage,
    fail: (message: string) => {
      outage.try().fail(new Error(message))
    },
    succeed: () => {
      outage.try().succeed()
    },
  }
}

test('an outage that every connection sees is told once, and so is its end', () => {
  const { told, outage, fail, succeed } = createStage()
  succeed()
  fail('listener')
  fail('writer')
  expect(outage.reason?.message).toBe('listener')
  succeed()
  succeed()
  expect(outage.reason).toBeNull()
  expect(told).toEqual(['listener', 'back'])
  fail('again')
  expect(told).toEqual(['listener', 'back', 'again'])
})

test('a try that took so long that another one succeeded meanwhile begins no outage', () => {
  const { told, outage, fail, succeed } = createStage()
  const late = outage.try()
  fail('away')
  succeed()
  late.fail(new Error('late'))
  expect(told).toEqual(['away', 'back'])
})
