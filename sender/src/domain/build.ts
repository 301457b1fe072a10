// Builds of a node: the platform mirrors the vocabulary of its build service.
import type { NodeStatus } from '@thunderstack-webhooks/shared'

export interface Build {
  readonly id: string
  readonly action: 'apply' | 'destroy'
  readonly buildNumber: number
  readonly buildStatus: 'SUCCESS' | 'FAILURE' | 'IN_PROGRESS'
  readonly buildComplete: boolean
  readonly currentPhase: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

export function startBuild(
  builds: readonly Build[],
  action: Build['action'],
  id: string,
  now: number,
): readonly Build[] {
  const build: Build = {
    id,
    action,
    buildNumber: builds.length + 1,
    buildStatus: 'IN_PROGRESS',
    buildComplete: false,
    currentPhase: 'PROVISIONING',
    startedAt: now,
  }
  return [...builds, build]
}

/** What a node's new status says about its open build; finished builds never change. The same list when none is open. */
export function followStatus(builds: readonly Build[], status: NodeStatus): readonly Build[] {
  if (builds.every(({ buildComplete }) => buildComplete)) return builds
  return builds.map((build) =>
    build.buildComplete ? build : { ...build, ...buildProgress(status) },
  )
}

function buildProgress(status: NodeStatus): Partial<Build> {
  switch (status) {
    case 'IN_PROGRESS':
    case 'DESTROING':
      return { currentPhase: 'PROVISIONING' }
    case 'STARTING':
      return { currentPhase: 'BUILD' }
    case 'RUNNING':
    case 'PAUSED':
    case 'DESTROYED':
      return { buildStatus: 'SUCCESS', buildComplete: true, currentPhase: 'COMPLETED' }
    case 'FAILED':
      return { buildStatus: 'FAILURE', buildComplete: true, currentPhase: 'COMPLETED' }
  }
}
