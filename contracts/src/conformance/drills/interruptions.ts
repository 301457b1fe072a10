// Slow and broken uploads: a slow one is genuine, and neither kind may hold up anybody else.
import { sleep } from '../../base/clock.ts'
import type { CaseResult } from '../../report/report.ts'
import { classifyAnswer, describeAnswer } from '../judge.ts'
import type { Line } from '../line.ts'
import { post, writeBody, writeHead } from '../wire-request.ts'
import { conclude } from '../../report/conclude.ts'
import type { Drill } from './drill.ts'

const TITLE = 'Slow and broken uploads'
const PIECES = 6
const GAP_MS = 250
const STALLED = 10
const BROKEN = 10
/** So that what was sent before has arrived. */
const SETTLE_MS = 50

export const INTERRUPTIONS: Drill = {
  title: TITLE,
  play: ({ line }) => Promise.all([playSlow(line), playStalled(line), playBroken(line)]),
}

async function playSlow(line: Line): Promise<CaseResult> {
  const [head, body] = parts(line)
  const size = Math.ceil(body.length / PIECES)
  const pieces = Array.from({ length: PIECES }, (_, index) =>
    body.subarray(index * size, (index + 1) * size),
  )
  const answer = await line.sendWire({ pieces: [head, ...pieces], gapMs: GAP_MS })
  return conclude({
    family: TITLE,
    name: 'a slow upload is accepted',
    holds: classifyAnswer(answer) === 'accepted',
    finding: {
      sent: `a genuine event in ${PIECES} pieces, ${GAP_MS} ms apart`,
      cameBack: `${describeAnswer(answer)}, expected 2xx`,
      why: 'a slow network cuts a body into pieces: a receiver that reads the first one only verifies half a body',
      fix: 'read the body to its end before you verify, and give it some seconds',
    },
  })
}

/** Uploads that go on for ever, while a genuine event comes. */
async function playStalled(line: Line): Promise<CaseResult> {
  const stalled = Array.from({ length: STALLED }, () => {
    const [head, body] = parts(line)
    const rest = body.subarray(40)
    return line.sendWire({
      pieces: [head, body.subarray(0, 40), rest],
      gapMs: PIECES * GAP_MS,
      thenAbort: true,
    })
  })
  await sleep(SETTLE_MS)
  const answer = await line.send(post(line.openDesk()))
  await Promise.all(stalled)
  return conclude({
    family: TITLE,
    name: `while ${STALLED} uploads stall, an event is accepted`,
    holds: classifyAnswer(answer) === 'accepted',
    finding: {
      sent: `${STALLED} uploads that stop in the middle, and a genuine event beside them`,
      cameBack: `${describeAnswer(answer)} to the genuine event, expected 2xx`,
      why: 'whoever can open a connection can hold up your webhooks',
      fix: 'serve more than one connection at a time, and give every upload a deadline',
    },
  })
}

async function playBroken(line: Line): Promise<CaseResult> {
  await Promise.all(
    Array.from({ length: BROKEN }, () => {
      const [head, body] = parts(line)
      return line.sendWire({ pieces: [head, body.subarray(0, 40)], thenAbort: true })
    }),
  )
  await sleep(SETTLE_MS)
  const answer = await line.send(post(line.openDesk()))
  return conclude({
    family: TITLE,
    name: `after ${BROKEN} broken uploads an event is accepted`,
    holds: classifyAnswer(answer) === 'accepted',
    finding: {
      sent: `${BROKEN} uploads that break off in the middle, then a genuine event`,
      cameBack: `${describeAnswer(answer)} to the genuine event, expected 2xx`,
      why: 'connections break every day: a receiver that falls over then is down until somebody notices',
      fix: 'catch the error of the aborted stream, and go on',
    },
  })
}

function parts(line: Line): readonly [head: Buffer, body: Buffer] {
  const request = post(line.openDesk())
  return [writeHead(request, line.url), writeBody(request)]
}
