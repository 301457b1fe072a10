// `pnpm torture`: kills processes of the platform under load and says whether every promise held.
import { parseArgs } from 'node:util'
import { createTempDir } from '../support/temp-dir.ts'
import { formatReport } from './format-report.ts'
import { runTorture } from './run-torture.ts'

const REPORT_EVERY = 25

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '2' },
    events: { type: 'string', default: '20000' },
    processes: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite' },
    seed: { type: 'string' },
  },
})

function readCount(
  name: 'kills' | 'rounds' | 'events' | 'processes' | 'seed',
  text: string,
): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name}: expected a whole number, got "${text}"`)
  process.exit(2)
}

const seed = readCount('seed', values.seed ?? String(Math.floor(Math.random() * 1e9)))
console.log(`seed ${seed}; give it again with --seed ${seed}`)
await using folder = await createTempDir()
const report = await runTorture({
  seed,
  kills: readCount('kills', values.kills),
  rounds: readCount('rounds', values.rounds),
  events: readCount('events', values.events),
  processes: readCount('processes', values.processes),
  store: values.store === 'sqlite' ? folder.join('platform.sqlite') : values.store,
  dataDir: folder.path,
  onProgress({ deaths, events }) {
    if (deaths % REPORT_EVERY === 0) console.log(`${deaths} kills, ${events} events accepted`)
  },
})
for (const line of formatReport(report)) console.log(line)
if (report.violations.length > 0) process.exitCode = 1
