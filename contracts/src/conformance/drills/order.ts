// Events overtake each other: an older one that comes late is genuine all the same.
import { classifyAnswer, describeAnswer } from '../judge.ts'
import { post } from '../wire-request.ts'
import { conclude } from '../../report/conclude.ts'
import type { Drill } from './drill.ts'

const TITLE = 'Order'

export const ORDER: Drill = {
  title: TITLE,
  async play({ line }) {
    const newer = line.openDesk()
    const older = line.openDesk()
    const first = await line.send(post(newer))
    const late = await line.send(post(older))
    const strange = [first, late].find((answer) => classifyAnswer(answer) !== 'accepted')
    return [
      conclude({
        family: TITLE,
        name: 'an older event after a newer one is acknowledged',
        holds: !strange,
        finding: {
          sent: 'two genuine events, the newer one first',
          cameBack: `${describeAnswer(strange ?? late)}, expected 2xx to both`,
          why: 'an event that had to be sent again comes after the one that followed it; refused, it comes again and again',
          fix: 'answer 2xx; compare eventTimestamp with that of the state you hold, and leave the state alone when the event is older',
        },
      }),
    ]
  },
}
