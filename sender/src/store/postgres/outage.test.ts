import { expect, test } from 'vitest'
import { createOutage } from './outage.ts'

function createStage() {
  const told: string[] = []
  const outage = createOutage({
    onAway: ({ message }) => told.push(message),
    onBack: () => told.push('back'),
  })
  const fail = (message: string) => () => Promise.reject(new Error(message))
  return {
    told,
    outage,
    fail: (message: string) => outage.around(fail(message)).catch(() => undefined),
    succeed: () => outage.around(() => Promise.resolve('connected')),
  }
}

test('an outage that every connection sees is told once, and so is its end', async () => {
  const { told, fail, succeed } = createStage()
  await succeed()
  await Promise.all([fail('listener'), fail('writer')])
  await fail('listener')
  await Promise.all([succeed(), succeed()])
  expect(told).toEqual(['listener', 'back'])
  await fail('again')
  expect(told).toEqual(['listener', 'back', 'again'])
})

test('a try that took so long that another one succeeded meanwhile begins no outage', async () => {
  const { told, outage, fail, succeed } = createStage()
  const late = Promise.withResolvers<never>()
  const trying = outage.around(() => late.promise)
  await fail('away')
  await succeed()
  late.reject(new Error('late'))
  await expect(trying).rejects.toThrow('late')
  expect(told).toEqual(['away', 'back'])
})
