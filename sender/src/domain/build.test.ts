import { expect, test } from 'vitest'
import { followStatus, startBuild } from './build.ts'

const started = startBuild([], 'apply', 'b1', 1_000)

test('a build begins in progress and is numbered from one', () => {
  expect(started).toEqual([
    {
      id: 'b1',
      action: 'apply',
      buildNumber: 1,
      buildStatus: 'IN_PROGRESS',
      buildComplete: false,
      currentPhase: 'PROVISIONING',
      startedAt: 1_000,
    },
  ])
  expect(startBuild(started, 'destroy', 'b2', 2_000)[1]).toMatchObject({ buildNumber: 2 })
})

test('shows its phase while the node is on its way', () => {
  expect(followStatus(started, 'STARTING')).toMatchObject([
    { currentPhase: 'BUILD', buildStatus: 'IN_PROGRESS', buildComplete: false },
  ])
})

test.each([
  ['RUNNING', 'SUCCESS'],
  ['PAUSED', 'SUCCESS'],
  ['DESTROYED', 'SUCCESS'],
  ['FAILED', 'FAILURE'],
] as const)('ends when the node is %s: %s', (status, buildStatus) => {
  expect(followStatus(started, status)).toMatchObject([
    { buildStatus, buildComplete: true, currentPhase: 'COMPLETED' },
  ])
})

test('a build that is over stays as it ended', () => {
  const failed = followStatus(started, 'FAILED')
  expect(followStatus(failed, 'RUNNING')).toEqual(failed)
})
