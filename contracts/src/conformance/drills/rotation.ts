// The platform changes its key: announced with an overlap, from one moment to the next, and back. The receiver has to ask
// the runner's key endpoint for it.
import type { KeyObject } from 'node:crypto'
import type { Answer } from '../../base/answer.ts'
import { readStopwatch, sleep } from '../../base/clock.ts'
import type { CaseResult } from '../../report/report.ts'
import { createKeyPair } from '../create-key-pair.ts'
import { classifyAnswer, describeAnswer } from '../judge.ts'
import type { KeyEndpoint } from '../key-endpoint.ts'
import type { Line } from '../line.ts'
import { signBody } from '../sign-body.ts'
import { post } from '../wire-request.ts'
import { conclude } from '../../report/conclude.ts'
import type { Drill, DrillField } from './drill.ts'

const TITLE = 'Key rotation'
const LOOK_EVERY_MS = 250
const JUNK_COUNT = 20
/** One that notices the junk, and one that the age of a key may cause meanwhile. */
const JUNK_REQUESTS = 2

export const ROTATION: Drill = {
  title: TITLE,
  async play({ line, keyEndpoint, rotationWaitMs }) {
    if (!keyEndpoint) return []
    const stage = { line, keyEndpoint, rotationWaitMs }
    if (keyEndpoint.countRequests() === 0) return [neverAsked(keyEndpoint)]
    const first = line.openDesk().keys.genuine
    const [second, third] = await Promise.all([createKeyPair(), createKeyPair()])
    return [
      await playJunk(stage),
      await playChange(stage, 'rotation with an overlap: the new key is accepted', second),
      await playOverlap(line, first),
      await playChange(stage, 'hard cut: the key after it is accepted', third),
      await playUnserved(line),
      await playChange(stage, 'roll back: the first key is accepted again', first),
    ]
  },
}

type Stage = Pick<DrillField, 'line' | 'rotationWaitMs'> & { readonly keyEndpoint: KeyEndpoint }

function neverAsked({ url }: KeyEndpoint): CaseResult {
  return conclude({
    family: TITLE,
    name: 'the key endpoint is asked',
    holds: false,
    finding: {
      sent: `genuine events, while ${url} served their key`,
      cameBack: 'no request for a key',
      why: 'without a key from there nothing of the rotation can be played',
      fix: `configure the receiver to fetch its key from ${url} before the run, or leave --serve-key out`,
    },
  })
}

function sendSigned(line: Line, key: KeyObject): Promise<Answer> {
  const desk = line.openDesk()
  const body = JSON.stringify(desk.event)
  return line.send(post(desk, body, { signatures: [signBody(body, key)] }))
}

async function playJunk({ line, keyEndpoint }: Stage): Promise<CaseResult> {
  const before = keyEndpoint.countRequests()
  const { other } = line.openDesk().keys
  await Promise.all(Array.from({ length: JUNK_COUNT }, () => sendSigned(line, other)))
  const requestCount = keyEndpoint.countRequests() - before
  return conclude({
    family: TITLE,
    name: 'forged events cause few requests for the key',
    holds: requestCount <= JUNK_REQUESTS,
    otherwise: 'warned',
    finding: {
      sent: `${JUNK_COUNT} events signed by a key that was never served`,
      cameBack: `${requestCount} requests at the key endpoint, expected ${JUNK_REQUESTS} at the most`,
      why: 'whoever can post to you can make you call the platform as often',
      fix: 'ask the key endpoint at most once per half minute for signatures that fit no key',
    },
  })
}

/** The endpoint serves another key, and events signed with it come until one is accepted. */
async function playChange(
  { line, keyEndpoint, rotationWaitMs }: Stage,
  name: string,
  key: KeyObject,
): Promise<CaseResult> {
  keyEndpoint.serve(key)
  const startedAt = readStopwatch()
  const until = startedAt + Math.min(rotationWaitMs, line.leftMs())
  let answer = await sendSigned(line, key)
  while (classifyAnswer(answer) !== 'accepted' && readStopwatch() < until) {
    await sleep(LOOK_EVERY_MS)
    answer = await sendSigned(line, key)
  }
  const tookMs = readStopwatch() - startedAt
  return conclude({
    family: TITLE,
    name,
    tookMs,
    holds: classifyAnswer(answer) === 'accepted',
    note: `noticed after ${(tookMs / 1000).toFixed(1)} s`,
    finding: {
      sent: 'events signed with the key that the key endpoint serves by now',
      cameBack: `${describeAnswer(answer)} after ${(tookMs / 1000).toFixed(1)} s, expected 2xx`,
      why: 'when the platform changes its key, every event is refused until somebody restarts the receiver',
      fix: 'ask the key endpoint again when a signature fits no key; if the receiver does so after a longer pause, make that shorter for the run or give a longer --rotation-wait',
    },
  })
}

async function playOverlap(line: Line, replaced: KeyObject): Promise<CaseResult> {
  const answer = await sendSigned(line, replaced)
  return conclude({
    family: TITLE,
    name: 'rotation with an overlap: the key before it is still accepted',
    holds: classifyAnswer(answer) === 'accepted',
    otherwise: 'warned',
    finding: {
      sent: 'an event signed with the key that was served a moment ago',
      cameBack: `${describeAnswer(answer)}, expected 2xx`,
      why: 'an event that is sent again carries the signature of the day it was born: refused, it is lost',
      fix: 'keep a key that was replaced for as long as the platform retries',
    },
  })
}

async function playUnserved(line: Line): Promise<CaseResult> {
  const answer = await sendSigned(line, line.openDesk().keys.other)
  return conclude({
    family: TITLE,
    name: 'a key that was never served is refused',
    holds: classifyAnswer(answer) === 'refused',
    finding: {
      sent: 'an event signed with a key that the key endpoint never served',
      cameBack: `${describeAnswer(answer)}, expected 4xx`,
      why: 'anybody can make such a key',
      fix: 'trust only what the key endpoint served',
    },
  })
}
