// `pnpm fuzz:sender`: generated requests to every operation, and whether an answer was none of the contract's.
import { parseArgs } from 'node:util'
import { runFuzz } from './run-fuzz.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    store: { type: 'string', default: 'memory' },
  },
})

function readCount(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name}: expected a whole number, got "${text}"`)
  process.exit(2)
}

const PROGRESS_EVERY = 2_000
const seed = readCount('seed', values.seed ?? String(Math.floor(Math.random() * 1e9)))
const wanted = readCount('requests', values.requests)
console.log(`seed ${seed}; give it again with --seed ${seed}`)

const startedAt = performance.now()
const { requests, answers, violations } = await runFuzz({
  seed,
  requests: wanted,
  store: values.store,
  onProgress(sent) {
    if (sent % PROGRESS_EVERY === 0) console.log(`${sent} requests`)
  },
})
const seconds = (performance.now() - startedAt) / 1000
console.log(`${requests} requests in ${seconds.toFixed(1)} s`)
const byStatus = Object.groupBy(Object.entries(answers), ([key]) => key.split(' ')[1] ?? '')
for (const [status, rows = []] of Object.entries(byStatus)) {
  const count = rows.reduce((sum, [, times]) => sum + times, 0)
  console.log(`${status}: ${count}, from ${rows.length} operations`)
}
for (const { rule, request } of violations) console.log(`${rule}\n${request}\n`)
console.log(violations.length === 0 ? 'every rule held' : `${violations.length} rules broken`)
if (violations.length > 0) process.exitCode = 1
