// `pnpm bench [prefix] [--json <file>]`: takes the figures whose group the prefix names, prints a table, keeps the raw values.
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureDeliver } from './deliver.ts'
import { summarize, type Figure, type Result } from './measure.ts'
import { measureStart } from './start.ts'
import { measureVerify } from './verify.ts'

const GROUPS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  deliver: measureDeliver,
  verify: measureVerify,
  start: measureStart,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})
const prefix = positionals[0] ?? ''
const groups = Object.entries(GROUPS).filter(
  ([name]) => name.startsWith(prefix) || prefix.startsWith(`${name}.`),
)
if (groups.length === 0) {
  console.error(
    `no figures begin with "${prefix}"; expected one of ${Object.keys(GROUPS).join(', ')}`,
  )
  process.exit(2)
}

const figures: Figure[] = []
for (const [, measure] of groups) figures.push(...(await measure()))
const results = figures.filter(({ name }) => name.startsWith(prefix)).map(summarize)
for (const line of formatTable(results)) console.log(line)

if (values.json !== undefined) {
  const [cpu] = cpus()
  const machine = `${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}`
  const raw = Object.fromEntries(figures.map((figure) => [figure.name, figure.values]))
  await writeFile(
    values.json,
    `${JSON.stringify({ machine, node: process.version, results, raw }, null, 2)}\n`,
  )
}

function formatTable(rows: readonly Result[]): readonly string[] {
  const format = (value: number): string => value.toFixed(value < 100 ? 3 : 0).padStart(10)
  const head = `${'figure'.padEnd(26)}${'unit'.padEnd(7)}${['min', 'median', 'max'].map((text) => text.padStart(10)).join('')}`
  return [
    head,
    ...rows.map(
      (row) =>
        `${row.name.padEnd(26)}${row.unit.padEnd(7)}${[row.min, row.median, row.max].map(format).join('')}`,
    ),
  ]
}
