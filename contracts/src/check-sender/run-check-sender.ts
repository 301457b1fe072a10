// Drives a platform through the life of one node, from making it to destroying it, with its webhooks going to a sink.
import { readStopwatch } from '../base/clock.ts'
import { UnreachableError } from '../base/unreachable-error.ts'
import type { CaseResult, Report } from '../report/report.ts'
import { checkWebhooks, listStatuses } from './check-webhooks.ts'
import type { CheckSenderOptions, Desk } from './desk.ts'
import { DESTROYED, LIFE, liveOneLife } from './live-one-life.ts'
import { ANSWER_WHY, callPlatform } from './platform-call.ts'
import { readOut } from './read-out.ts'
import { REFUSALS } from './refusals.ts'
import { openSink } from './sink.ts'
import { TokenRefusedError } from './token-refused-error.ts'

export async function runCheckSender(options: CheckSenderOptions): Promise<Report> {
  const startedAt = readStopwatch()
  const results: CaseResult[] = []
  const desk: Desk = {
    options,
    results,
    async call(name, operationId, more = {}) {
      // Told to stop, it only tidies up.
      if (options.signal.aborted && name !== DESTROYED) return undefined
      options.onProgress(name)
      const call = { family: LIFE, name, operationId, expected: 200, why: ANSWER_WHY, ...more }
      const { result, reply } = await callPlatform(options, call)
      results.push(result)
      return reply?.body
    },
  }
  await checkToken(options)
  const publicKeyPem = await readOut(desk)
  for (const { name, operationId, ...more } of REFUSALS) await desk.call(name, operationId, more)
  await using sink = await openSink({ port: options.sinkPort, host: options.sinkHost })
  const nodeId = await liveOneLife(desk, sink)
  if (nodeId !== undefined && !options.signal.aborted)
    results.push(...checkWebhooks(sink.webhooks, publicKeyPem, nodeId))
  return {
    command: 'check-sender',
    target: options.url.href,
    profile: 'strict',
    cases: results,
    conclusions: listConclusions(options, results, nodeId),
    facts: { webhooks: sink.webhooks.length, statuses: listStatuses(sink.webhooks).join(' ') },
    tookMs: readStopwatch() - startedAt,
  }
}

/** Without an answer, or a token that is taken, nothing could be tried, and everything would be a finding. */
async function checkToken(options: CheckSenderOptions): Promise<void> {
  const { reply, result } = await callPlatform(options, {
    family: LIFE,
    name: 'the token is taken',
    operationId: 'listNodes',
    expected: 200,
    why: ANSWER_WHY,
  })
  if (!reply) throw new UnreachableError(options.url, result.finding?.cameBack ?? 'no answer')
  if (reply.status === 401) throw new TokenRefusedError(options.url)
}

function listConclusions(
  { signal }: CheckSenderOptions,
  results: readonly CaseResult[],
  nodeId: string | undefined,
): readonly string[] {
  const destroyed = results.find(({ name }) => name === DESTROYED)
  const isLeft = nodeId !== undefined && destroyed?.verdict !== 'passed'
  return [
    ...(signal.aborted ? ['Stopped before the end: the rest was not tried.'] : []),
    ...(isLeft ? [`Node ${nodeId} could not be destroyed and is left behind.`] : []),
  ]
}
