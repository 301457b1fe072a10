// Whether a contract may follow the released one: what breaks its users needs a new major version, and says so here by name.
import { listChanges } from './list-changes.ts'
import { isBreaking, RULES, type Change } from './rules.ts'
import type { Tree } from './shapes.ts'

export interface Judgement {
  readonly kind: 'compatible' | 'intended break' | 'break' | 'older'
  readonly released: string
  readonly current: string
  readonly additions: number
  readonly breaks: readonly Change[]
}

export function judgeChanges(released: Tree, current: Tree): Judgement {
  const changes = listChanges(released, current)
  const breaks = changes.filter(isBreaking)
  const [before, after] = [versionOf(released), versionOf(current)]
  const facts = {
    released: before,
    current: after,
    additions: changes.length - breaks.length,
    breaks,
  }
  if (compareVersions(after, before) < 0) return { kind: 'older', ...facts }
  if (breaks.length === 0) return { kind: 'compatible', ...facts }
  const mayBreak = compareVersions(after, nextBreaking(before)) >= 0
  return { kind: mayBreak ? 'intended break' : 'break', ...facts }
}

/** The first version after this one that may break its users: below 1.0.0 the second number says so (SemVer, item 4). */
function nextBreaking(version: string): string {
  const [major, minor] = version.split('.').map(Number)
  return major === 0 ? `0.${minor! + 1}.0` : `${major! + 1}.0.0`
}

function versionOf({ info }: Tree): string {
  return String((info as Tree)['version'])
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) =>
    version.split(/[.-]/).map((part) => parseInt(part, 10)),
  )
  const at = [0, 1, 2].find((index) => a![index] !== b![index])
  return at === undefined ? 0 : a![at]! - b![at]!
}

/** For people: the verdict in the first line, then a line for each break. */
export function describeJudgement(judgement: Judgement): string {
  const { kind, released, current, additions, breaks } = judgement
  const lines = breaks.map(
    ({ at, kind: change, detail }) =>
      `  ${at} ${RULES[change].what}${detail === '' ? '' : ` (${detail})`}: ${change}`,
  )
  switch (kind) {
    case 'compatible':
      return `openapi.yaml ${current} breaks nobody who uses the released ${released} (${additions} other changes).`
    case 'intended break':
      return [
        `openapi.yaml ${current} breaks users of ${released}, as this version may:`,
        ...lines,
      ].join('\n')
    case 'older':
      return `openapi.yaml has version ${current}, but ${released} is released. Set info.version to a later one.`
    case 'break':
      return [
        `openapi.yaml ${current} breaks users of the released ${released}:`,
        ...lines,
        'Add beside what there is instead of changing it. If the break is meant, raise info.version in openapi.yaml to',
        `${nextBreaking(released)} and say so in the changeset of this change; CONTRIBUTING.md says how.`,
      ].join('\n')
  }
}
