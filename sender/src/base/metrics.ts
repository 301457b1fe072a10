// Counters of this platform in the form Prometheus reads. What counts is counted here; what stands in the store is read at
// the time of asking, by whoever asks.
import type { Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  countAttempt(facts: {
    readonly outcome: string
    readonly errorClass: string | null
    readonly totalMs: number
  }): void
  /** A delivery that will not be attempted again. */
  countSettled(state: 'delivered' | 'dead'): void
  countLeasesRecovered(count: number): void
  countDeletedEvents(count: number): void
  render(levels: Levels): Promise<string>
}

/** How things stand at the moment. */
export interface Levels {
  readonly backlog: {
    readonly pending: number
    readonly due: number
    readonly inFlight: number
    /** Age of the delivery that has been due for longest, by the platform's clock; 0 when none is due. */
    readonly oldestDueMs: number
  }
  /** Signatures that are being made or wait for it. */
  readonly signing: number
}

const PREFIX = 'thunderstack_mock_'
const LATENCY_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]

interface Instruments {
  readonly registry: Registry
  readonly attempts: Counter<'outcome' | 'error_class'>
  readonly latency: Histogram
  readonly settled: Counter<'state'>
  readonly refusals: Counter
  readonly recovered: Counter
  readonly deletedEvents: Counter
  readonly deliveries: Gauge<'state'>
  readonly oldestDue: Gauge
  readonly signing: Gauge
}

export function createMetrics(): Metrics {
  let instruments: Instruments | undefined
  let loading: Promise<Instruments> | undefined

  /** Loaded with the first thing to count: a start should not wait for it. */
  function load(): Promise<Instruments> {
    loading ??= createInstruments().then((loaded) => (instruments = loaded))
    return loading
  }

  function use(act: (instruments: Instruments) => void): void {
    if (instruments) act(instruments)
    else void load().then(act)
  }

  return {
    countAttempt({ outcome, errorClass, totalMs }) {
      use(({ attempts, latency, refusals }) => {
        attempts.inc({ outcome, error_class: errorClass ?? 'none' })
        latency.observe(totalMs / 1_000)
        if (errorClass === 'egress') refusals.inc()
      })
    },
    countSettled(state) {
      use(({ settled }) => {
        settled.inc({ state })
      })
    },
    countLeasesRecovered(count) {
      use(({ recovered }) => {
        recovered.inc(count)
      })
    },
    countDeletedEvents(count) {
      use(({ deletedEvents }) => {
        deletedEvents.inc(count)
      })
    },
    async render({ backlog, signing }) {
      const { registry, deliveries, oldestDue, signing: signQueue } = await load()
      deliveries.set({ state: 'pending' }, backlog.pending)
      deliveries.set({ state: 'due' }, backlog.due)
      deliveries.set({ state: 'in_flight' }, backlog.inFlight)
      oldestDue.set(backlog.oldestDueMs / 1_000)
      signQueue.set(signing)
      return registry.metrics()
    },
  }
}

async function createInstruments(): Promise<Instruments> {
  const { Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const named = (name: string, help: string) => ({
    name: `${PREFIX}${name}`,
    help,
    registers: [registry],
  })
  return {
    registry,
    attempts: new Counter({
      ...named('attempts_total', 'Attempts made, by outcome and kind of failure.'),
      labelNames: ['outcome', 'error_class'],
    }),
    latency: new Histogram({
      ...named('attempt_duration_seconds', 'How long attempts took, in real time.'),
      buckets: LATENCY_BUCKETS_S,
    }),
    settled: new Counter({
      ...named('deliveries_settled_total', 'Deliveries that are over, by how they ended.'),
      labelNames: ['state'],
    }),
    refusals: new Counter(
      named('egress_refusals_total', 'Attempts that the egress rules did not allow.'),
    ),
    recovered: new Counter(
      named('leases_recovered_total', 'Deliveries taken over from processes that died.'),
    ),
    deletedEvents: new Counter(
      named('events_deleted_total', 'Events deleted because they were kept for long enough.'),
    ),
    deliveries: new Gauge({
      ...named('deliveries', 'Deliveries that are not over, counted up to 10000.'),
      labelNames: ['state'],
    }),
    oldestDue: new Gauge(
      named('oldest_due_delivery_age_seconds', 'How long the oldest due delivery has been due.'),
    ),
    signing: new Gauge(named('sign_queue', 'Signatures being made or waiting to be.')),
  }
}
