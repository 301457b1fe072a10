// The door "./events": webhook payloads only, small enough for any runtime. Re-exports, nothing else.
export { describeProblems } from './describe-problems.ts'
export type { Invalid, Problem } from './problem.ts'
export type { NodeStatusUpdatedEvent } from './resources.ts'
export { validateEvent } from './validate-event.ts'
export type { EventVerdict } from './validate-event.ts'
