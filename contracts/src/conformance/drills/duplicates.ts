// The platform sends an event again when it does not know whether it arrived: every copy is acknowledged, one is handled.
import type { Answer } from '../../base/answer.ts'
import type { CaseResult } from '../../report/report.ts'
import type { Desk } from '../desk.ts'
import { classifyAnswer, describeAnswer } from '../judge.ts'
import { post } from '../wire-request.ts'
import { conclude } from '../../report/conclude.ts'
import type { Drill, DrillField } from './drill.ts'

const TITLE = 'Duplicates'
const IN_A_ROW = 3
const AT_ONCE = 5
const FIX =
  'remember what was handled (nodeId, status and eventTimestamp, or a digest of the body), and answer 2xx to a copy without handling it'

type Send = (field: DrillField, desk: Desk) => Promise<readonly [Answer, ...Answer[]]>

const sendInRow: Send = async ({ line }, desk) => {
  const first = await line.send(post(desk))
  const more: Answer[] = []
  while (more.length < IN_A_ROW - 1) more.push(await line.send(post(desk)))
  return [first, ...more]
}

const sendAtOnce: Send = ({ line }, desk) =>
  Promise.all([
    line.send(post(desk)),
    ...Array.from({ length: AT_ONCE - 1 }, () => line.send(post(desk))),
  ])

export const DUPLICATES: Drill = {
  title: TITLE,
  async play(field) {
    return [
      ...(await playCopies(field, 'one after the other', sendInRow)),
      ...(await playCopies(field, 'all at once', sendAtOnce)),
    ]
  },
}

async function playCopies(
  field: DrillField,
  manner: string,
  send: Send,
): Promise<readonly CaseResult[]> {
  const desk = field.line.openDesk()
  const before = await field.observer?.look()
  const answers = await send(field, desk)
  const strange = answers.find((answer) => !isAcknowledged(answer, send === sendAtOnce))
  const sent = `${answers.length} copies of one genuine event, ${manner}`
  const acknowledged = conclude({
    family: TITLE,
    name: `copies of an event, ${manner}, are acknowledged`,
    holds: !strange && answers.some((answer) => classifyAnswer(answer) === 'accepted'),
    finding: {
      sent,
      cameBack: `${describeAnswer(strange ?? answers[0])}, expected 2xx to each${send === sendAtOnce ? ', or 409, or 503 with Retry-After, while another copy is being handled' : ''}`,
      why: 'a copy comes when the acknowledgement of the first was lost; refused, it comes again and again',
      fix: FIX,
    },
  })
  if (!field.observer || !before) return [acknowledged]
  const { eventTimestamp } = desk.event
  const seen = await field.observer.lookUntil((now) => now.count > before.count)
  const handled = seen.timestamps
    ? seen.timestamps.filter((timestamp) => timestamp === eventTimestamp).length
    : seen.count - before.count
  const once = conclude({
    family: TITLE,
    name: `copies of an event, ${manner}, are handled once`,
    holds: handled === 1,
    finding: {
      sent,
      cameBack: `the observer tells of ${handled} that were handled, expected 1`,
      why: 'the platform may deliver an event more than once; what is done twice may cost twice',
      fix: FIX,
    },
  })
  return [acknowledged, once]
}

/** While one copy is being handled the others may be told to come later. */
function isAcknowledged(answer: Answer, mayBeLater: boolean): boolean {
  if (classifyAnswer(answer) === 'accepted') return true
  if (!mayBeLater || answer.kind !== 'answered') return false
  return answer.status === 409 || (answer.status === 503 && 'retry-after' in answer.headers)
}
