// The composition root: each part is built once, in reading order. To read this function is to read the architecture.
import { createHash } from 'node:crypto'
import type Koa from 'koa'
import type { Clock } from './base/clock.ts'
import { createIds } from './base/ids.ts'
import { createLogger } from './base/logger.ts'
import type { ManualClock } from './base/manual-clock.ts'
import { systemRandom } from './base/random.ts'
import { createMetrics } from './base/metrics.ts'
import { createRealClock } from './base/real-clock.ts'
import { createReport } from './base/report.ts'
import { blameSetting } from './config/blame-setting.ts'
import type { Config } from './config/config.ts'
import { advanceClock, settle, type CalendarDuties } from './dispatch/advance-clock.ts'
import { checkHealth } from './dispatch/check-health.ts'
import { deliver } from './dispatch/deliver.ts'
import { createDispatcher, type Dispatcher } from './dispatch/dispatcher.ts'
import { recoverLeases } from './dispatch/recover-leases.ts'
import { createNodeLife } from './dispatch/run-node-life.ts'
import { waitUntil } from './dispatch/wait-until.ts'
import { createNodeStatusEvent } from './domain/event.ts'
import { createToken } from './domain/token.ts'
import { createApp } from './http/app.ts'
import type { House } from './http/house.ts'
import { openClock } from './open-clock.ts'
import { openStore } from './open-store.ts'
import type { EgressRules } from './send/egress-guard.ts'
import { loadCertificates } from './send/load-certificates.ts'
import { EVERY_MINUTE, runWindows } from './schedule/run-windows.ts'
import { runRetention } from './schedule/run-retention.ts'
import { createSchedule } from './schedule/schedule.ts'
import { createUndiciClient } from './send/undici-client.ts'
import { generateSecret } from './sign/generate-secret.ts'
import { createCertificateAuthority } from './sign/issue-node-cert.ts'
import { createKeyFollower } from './sign/key-follower.ts'
import type { KeyRing } from './sign/key-ring.ts'
import { loadKeys } from './sign/load-keys.ts'
import { createOpenCredentials } from './sign/open-credentials.ts'
import { signAhead } from './sign/sign-ahead.ts'
import { createSignRequest } from './sign/sign-request.ts'
import { createSigner } from './sign/signer.ts'
import { createTokens } from './sign/token.ts'
import { prepareDataDir } from './store/prepare-data-dir.ts'
import type { AnnounceChange, Store } from './store/store.ts'

export interface Context {
  readonly app: Koa
  readonly store: Store
  readonly clock: Clock
  readonly keyRing: KeyRing
  /** Text of the token that is printed at start; the same at every start on one store. */
  readonly token: string
  /** See `Dispatcher.failed` and `Store.failed`. */
  readonly failed: Promise<Error>
  start(): void
  /** Resolves when nothing is due and nothing is in flight. */
  settle(): Promise<void>
  /** Ends all work: attempts in flight end first. The store stays open. */
  drain(): Promise<void>
  /** After `drain`. */
  close(): Promise<void>
  /** See `Dispatcher.breakOff`. */
  breakOff(): void
}

export async function createContext(config: Config): Promise<Context> {
  const { dataDir } = config
  if (dataDir !== null) await blameSetting('dataDir', () => prepareDataDir(dataDir))

  const metrics = createMetrics()
  const report = createReport(createLogger(config.logLevel), metrics)
  const realClock = createRealClock()
  const ids = createIds(() => realClock.now())
  // What was opened is closed again when one of the next steps fails.
  await using unwind = new AsyncDisposableStack()
  const accept = {
    createDeliveryId: () => ids.create('del'),
    createContentId: () => ids.create('cnt'),
    digest,
    currentKey: () => keyRing.current.fingerprint,
    firstDelayMs: config.dispatch.schedule.delaysMs[0] ?? 0,
  }
  const { store, keyStore } = await openStore(config, { accept, realClock, report })
  unwind.defer(() => store.close())
  const keys = await blameSetting('signingKey', () =>
    loadKeys(config.signing, keyStore, realClock.now()),
  )
  const { keyRing, tokenKey, vault } = keys
  const isShared = config.store.kind === 'postgres'
  // A given key is each process's own: the others would not have its successor.
  const canRotate = keys.canRotate && !(isShared && config.signing.kind !== 'own')
  const keyFollower = createKeyFollower({ keyRing, realClock, report })
  store.onChange(keyFollower.hear, 'keys')
  const tokens = createTokens(tokenKey)
  const clock = await openClock(config, realClock, store)
  const announce: AnnounceChange = (node) =>
    createNodeStatusEvent({
      id: ids.create('evt'),
      nodeId: node.nodeId,
      status: node.status,
      occurredAt: clock.now(),
      keyFingerprint: keyRing.current.fingerprint,
      precision: config.life.timestamps,
    })

  const { ca, ...send } = config.send
  const httpClient = createUndiciClient({
    ...send,
    trusted: ca === null ? null : await blameSetting('ca', () => loadCertificates(ca)),
  })
  const signer = signAhead(createSigner(keyRing, config.signing))
  const signRequest = createSignRequest({
    signer,
    openCredentials: createOpenCredentials(vault),
    wire: config.dispatch.wire,
  })
  const deliverParts = {
    signRequest,
    httpClient,
    clock,
    random: systemRandom,
    ids,
    report,
    schedule: config.dispatch.schedule,
  }
  const { slots, leaseMs } = config.dispatch
  const dispatcher: Dispatcher = createDispatcher({
    store,
    deliver: (claimed, signal) => deliver(deliverParts, claimed, signal),
    prepare({ event, webhook }) {
      if (webhook.scheme === 'thunderstack') signer.begin(event)
    },
    clock,
    realClock,
    ids,
    report,
    slots,
    leaseMs,
  })
  const nodeLife = createNodeLife({ store, clock, realClock, announce, report, life: config.life })

  const { pattern, ...keep } = config.retention
  const retention = createSchedule({
    pattern,
    clock,
    realClock,
    run: (signal) => runRetention({ store, clock, report, settings: keep }, signal),
  })
  const windows = createSchedule({
    pattern: EVERY_MINUTE,
    clock,
    realClock,
    run: (signal) => runWindows({ store, clock, report }, signal),
  })

  const firstToken = await store.ensureFirstToken(() =>
    createToken({
      jti: ids.createUuid(),
      userId: ids.createUuid(),
      name: 'first',
      now: clock.now(),
    }),
  )
  const house: House = {
    store,
    keys: {
      get current() {
        return keyRing.current
      },
      list: () => keyRing.list(clock.now()),
      rotate: canRotate ? (overlapMs) => keyRing.rotate(clock.now(), overlapMs) : null,
    },
    tokens,
    issueCertificate: createCertificateAuthority().issue,
    clock,
    time: {
      settle: (signal) => settle(store, clock, windows, signal),
      advance: isManual(clock) ? createAdvance(store, clock, { windows, retention }) : null,
      waitUntil: (look, signal) => waitUntil(store, look, signal),
    },
    ids,
    report,
    announce,
    life: config.life,
    webhooks: config.webhooks,
    judgeEndpoint: (url) => judgeEndpoint(config.send.egress, url),
    vault,
    generateSecret,
    digest,
    access: {
      auth: config.http.auth,
      isStrictContract: config.http.isStrictContract,
      isLoopback: config.http.isLoopback,
      controlToken: config.secrets.controlToken,
      firstToken,
    },
    checkHealth: () => checkHealth({ store, dispatcher, clock, realClock }),
    async renderMetrics() {
      const now = clock.now()
      const { oldestDueAt = now, ...counts } = await store.loadBacklog(now)
      const backlog = { ...counts, oldestDueMs: now - oldestDueAt }
      return metrics.render({ backlog, signing: signer.pendingCount })
    },
  }

  const stopping = new AbortController()
  let watches: Promise<unknown> | undefined

  const token = await tokens.format(firstToken)
  const opened = unwind.move()
  return {
    app: createApp(house),
    store,
    clock,
    keyRing,
    token,
    failed: Promise.race([dispatcher.failed, ...(store.failed ? [store.failed] : [])]),
    settle: () => settle(store, clock, windows, stopping.signal),
    start() {
      dispatcher.start()
      nodeLife.start()
      retention.start()
      windows.start()
      // Nobody may move a manual clock before what was missed is made up for.
      if (isManual(clock)) void windows.run()
      const leaseWatch = recoverLeases({
        store,
        realClock,
        report,
        everyMs: leaseMs / 3,
        leaseMs,
        // Living processes renew first, should the database have been away.
        notBefore: isShared ? realClock.now() + leaseMs / 3 : 0,
        signal: stopping.signal,
      })
      watches = Promise.all([leaseWatch, keyFollower.run(stopping.signal)])
    },
    breakOff() {
      dispatcher.breakOff()
      store.giveUp()
    },
    async drain() {
      stopping.abort()
      await Promise.all([nodeLife.stop(), dispatcher.stop(), retention.stop(), windows.stop()])
      await watches
    },
    async close() {
      await httpClient.close()
      await opened.disposeAsync()
    },
  }
}

/** Loaded with the first registration: a start should not wait for it. */
async function judgeEndpoint(egress: EgressRules, url: string): Promise<string | null> {
  const judge = await import('./send/judge-endpoint.ts')
  return judge.judgeEndpoint(egress, url)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isManual(clock: Clock): clock is ManualClock {
  return clock.kind === 'manual'
}

/** One advance at a time: each begins where the one before it ended. */
function createAdvance(
  store: Store,
  clock: ManualClock,
  duties: CalendarDuties,
): House['time']['advance'] {
  let last: Promise<void> = Promise.resolve()
  return (target, signal) => {
    const advanced = last.then(() => advanceClock(store, clock, duties, target, signal))
    last = advanced.catch(() => undefined)
    return advanced
  }
}
