// `pnpm fuzz:receiver`: mutated deliveries at every door, and whether any rule was broken.
import { parseArgs } from 'node:util'
import { runFuzz } from './run-fuzz.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string' },
  },
})

function readCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name}: expected a whole number, got "${text}"`)
  process.exit(2)
}

// Express prints what clients break, unless it is told that this is a test.
process.env['NODE_ENV'] = 'test'
const PROGRESS_EVERY = 10_000
const seed = readCount('seed', values.seed ?? String(Math.floor(Math.random() * 1e9)))
const wanted = readCount('requests', values.requests)
console.log(`seed ${seed}; give it again with --seed ${seed}`)

const startedAt = performance.now()
const { requests, statuses, mutations, violations } = await runFuzz({
  seed,
  requests: wanted,
  onProgress(sent) {
    if (sent % PROGRESS_EVERY === 0) console.log(`${sent} requests`)
  },
})
const seconds = (performance.now() - startedAt) / 1000
console.log(
  `${requests} requests in ${seconds.toFixed(1)} s, ${Object.keys(mutations).length} mutations`,
)
console.log(
  Object.entries(statuses)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', '),
)
for (const { door, rule, name, bytes } of violations)
  console.log(`${door}: ${rule} (${name})\n${bytes}`)
console.log(violations.length === 0 ? 'every rule held' : `${violations.length} rules broken`)
if (violations.length > 0) process.exitCode = 1
