// `pnpm torture`: kills processes of the platform under load, takes their server away if told to, and says whether every
// promise held.
import { parseArgs } from 'node:util'
import { parseDuration } from '../../sender/dist/domain/duration.js'
import { keepServer } from '../support/postgres/keep-server.ts'
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
    store: { type: 'string' },
    outage: { type: 'string' },
    seed: { type: 'string' },
  },
})

function refuse(message: string): never {
  console.error(message)
  process.exit(2)
}

function readCount(
  name: 'kills' | 'rounds' | 'events' | 'processes' | 'seed',
  text: string,
): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  return refuse(`--${name}: expected a whole number, got "${text}"`)
}

function readOutage(text: string): number {
  if (values.store !== undefined)
    refuse('--outage takes a PostgreSQL server of its own away: leave --store out')
  return parseDuration(text) ?? refuse(`--outage: expected a duration such as 20s, got "${text}"`)
}

const seed = readCount('seed', values.seed ?? String(Math.floor(Math.random() * 1e9)))
const lastsMs = values.outage === undefined ? undefined : readOutage(values.outage)
const settings = {
  seed,
  kills: readCount('kills', values.kills),
  rounds: readCount('rounds', values.rounds),
  events: readCount('events', values.events),
  processes: readCount('processes', values.processes),
}
console.log(`seed ${seed}; give it again with --seed ${seed}`)

await using folder = await createTempDir()
await using unwind = new AsyncDisposableStack()
const server = lastsMs === undefined ? undefined : unwind.use(await keepServer('private'))
const report = await runTorture({
  ...settings,
  store: server?.url ?? values.store ?? folder.join('platform.sqlite'),
  dataDir: folder.path,
  ...(server && lastsMs !== undefined && { outage: { server, lastsMs } }),
  onProgress({ deaths, events }) {
    if (deaths % REPORT_EVERY === 0) console.log(`${deaths} kills, ${events} events accepted`)
  },
})
for (const line of formatReport(report)) console.log(line)
if (report.violations.length > 0) process.exitCode = 1
