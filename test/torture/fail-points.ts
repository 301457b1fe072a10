// The instants at which a process of the platform can be told to kill itself, by name, and how often a life passes them.

/** Each with the passage at which the latest death comes: often passed, or a few times in a second. */
export const FAIL_POINTS = {
  'accept midway': 20,
  'accept before commit': 20,
  'accept after commit': 20,
  'step before commit': 4,
  'step after commit': 4,
  'claim before commit': 10,
  'claim after commit': 10,
  'sign before': 20,
  'sign after': 20,
  'send after': 20,
  'answer seen': 20,
  'settle midway': 20,
  'settle before commit': 20,
  'settle after commit': 20,
  'renew before commit': 1,
  'renew after commit': 1,
  'return before commit': 2,
  'return after commit': 2,
  'change webhook before commit': 4,
  'change webhook after commit': 4,
  'disable before commit': 2,
  'disable after commit': 2,
  'recover before commit': 1,
  'recover after commit': 1,
} as const satisfies Readonly<Record<string, number>>

type LoadPoint = keyof typeof FAIL_POINTS

export const FAIL_POINT_NAMES: readonly LoadPoint[] = Object.keys(FAIL_POINTS) as LoadPoint[]

/** Of the end of a window. A load that lasts for seconds comes past none of them. */
export const WINDOW_POINTS = [
  'window midway',
  'window before commit',
  'window after commit',
] as const

export type FailPoint = LoadPoint | (typeof WINDOW_POINTS)[number]

/** SIGKILL of its own process at that passage of that point. */
export interface Doom {
  readonly point: FailPoint
  /** From 1. */
  readonly passage: number
}

/** Told of each passage. */
export type PassPoint = (point: FailPoint) => void

export function createPassPoint(doom: Doom | null): PassPoint {
  let left = doom?.passage ?? 0
  return (point) => {
    if (point !== doom?.point) return
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  }
}
