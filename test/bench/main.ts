// `pnpm bench [prefix] [--json <file>]`: takes the groups in which a figure's name begins so, prints a table, keeps the raw
// values. A group whose other side is not to be had is skipped, and the reason printed.
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { claimGroups } from './claim.ts'
import { deliverGroups } from './deliver.ts'
import { doorGroup } from './door.ts'
import { fanOutGroup } from './fan-out.ts'
import { fairnessGroup } from './fairness.ts'
import { summarize, Unavailable, type Figure, type Group, type Result } from './measure.ts'
import { hmacGroup } from './hmac.ts'
import { memoryGroup } from './memory.ts'
import { overheadGroup } from './overhead.ts'
import { startGroup } from './start.ts'
import { verifyNode20Group } from './verify-node20.ts'
import { verifyGroup } from './verify.ts'

const GROUPS: readonly Group[] = [
  ...deliverGroups,
  hmacGroup,
  fanOutGroup,
  ...claimGroups,
  memoryGroup,
  fairnessGroup,
  verifyGroup,
  verifyNode20Group,
  doorGroup,
  overheadGroup,
  startGroup,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})
const prefix = positionals[0] ?? ''
const isWanted = (name: string): boolean => name.startsWith(prefix)
const groups = GROUPS.filter(({ names }) => names.some(isWanted))
if (groups.length === 0) {
  const names = GROUPS.flatMap((group) => group.names)
  console.error(`no figure begins with "${prefix}"; expected the beginning of one of:`)
  for (const name of names) console.error(`  ${name}`)
  process.exit(2)
}

const figures: Figure[] = []
const skipped: { readonly names: readonly string[]; readonly reason: string }[] = []
console.log(formatHead())
for (const { names, measure } of groups) {
  try {
    const taken = (await measure()).filter(({ name }) => isWanted(name))
    for (const figure of taken) console.log(formatRow(summarize(figure)))
    figures.push(...taken)
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const missed = names.filter(isWanted)
    console.log(`skipped ${missed.join(', ')}: ${error.message}`)
    skipped.push({ names: missed, reason: error.message })
  }
}

if (values.json !== undefined) {
  const [cpu] = cpus()
  const machine = `${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}`
  const results = figures.map(summarize)
  const raw = Object.fromEntries(figures.map((figure) => [figure.name, figure.values]))
  await writeFile(
    values.json,
    `${JSON.stringify({ machine, node: process.version, results, skipped, raw }, null, 2)}\n`,
  )
}

function formatHead(): string {
  return formatCells('figure', 'unit', ['min', 'median', 'max'])
}

function formatRow({ name, unit, min, median, max }: Result): string {
  const format = (value: number): string => value.toFixed(value < 100 ? 3 : 0)
  return formatCells(name, unit, [min, median, max].map(format))
}

function formatCells(name: string, unit: string, cells: readonly string[]): string {
  return `${name.padEnd(60)}${unit.padEnd(7)}${cells.map((cell) => cell.padStart(10)).join('')}`
}
