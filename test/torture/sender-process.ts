// A process of the platform that can be told where to die. Loads everything first and starts when it is told to, so that the
// next process is ready when one is killed.
import { createConfig } from '../../sender/dist/config/config.js'
import { runPlatform } from '../../sender/dist/platform.js'
import { createPassPoint, type Doom } from './fail-points.ts'
import { watchExchange } from './watch-exchange.ts'
import { watchSqlite } from './watch-sqlite.ts'

export interface StartOrder {
  readonly life: number
  readonly doom: Doom | null
  readonly settings: Readonly<Record<string, string>>
  /** Shorter than any user can ask for, so that minutes of waiting become seconds. */
  readonly leaseMs: number
  readonly deadlineMs: number
}

export interface ReadyFacts {
  readonly url: string
  readonly token: string
}

process.once('message', (order: StartOrder) => void start(order))
process.once('disconnect', () => process.exit(0))

async function start({ life, doom, settings, leaseMs, deadlineMs }: StartOrder): Promise<void> {
  const pass = createPassPoint(doom)
  if (settings['store']?.startsWith('postgres') === true) {
    const { watchPostgres } = await import('./watch-postgres.ts')
    watchPostgres(pass)
  } else {
    watchSqlite(pass)
  }
  watchExchange(pass, life)
  const config = createConfig(settings)
  const platform = await runPlatform({
    ...config,
    dispatch: { ...config.dispatch, leaseMs },
    send: { ...config.send, deadlineMs },
  })
  process.once('SIGTERM', () => {
    void platform.stop().then(() => process.exit(0))
  })
  void platform.failed.then((error) => {
    process.stderr.write(`process ${life} cannot record: ${error.stack ?? error.message}\n`)
    process.exit(1)
  })
  const facts: ReadyFacts = { url: platform.url, token: platform.token }
  process.send?.(facts)
}
