// Every status that openapi.yaml gives an operation is brought about here, and the answer is the documented one: status, media
// type, headers, body, and for a refusal the words of an example. What nothing here brings about fails by its name.
import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOperation, messageOf, type PlainAnswer } from '../support/contract-call.ts'
import {
  listAnswerFaults,
  OPERATIONS_IN_FILE,
  type ContractOperation,
} from '../support/contract-file.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { takeTour, type TourStop } from '../support/tour.ts'
import { callWhileTheDatabaseIsAway } from './call-while-the-database-is-away.ts'
import { maskVariables } from './mask-variables.ts'
import { refuseByRequest } from './refuse-by-request.ts'
import { refuseByState } from './refuse-by-state.ts'
import { refuseWebhookCalls } from './refuse-webhook-calls.ts'

const documented = OPERATIONS_IN_FILE.flatMap((operation) =>
  operation.responses.map(({ status }) => [operation.operationId, Number(status)] as const),
)
const happened = new Set<string>()

let stage: Stage
let deliveryId: string
let tour: readonly TourStop[]
let outage: ReadonlyMap<OperationId, PlainAnswer>

beforeAll(async () => {
  stage = await startStage()
  outage = await callWhileTheDatabaseIsAway()
  await using visited = await startStage()
  tour = await takeTour(visited)
  const event = await stage.announce()
  deliveryId = event.deliveries[0]!.id
  await event.delivered()
}, 120_000)

afterAll(() => stage[Symbol.asyncDispose]())

describe.each(OPERATIONS_IN_FILE)('$operationId', (operation) => {
  const { operationId, responses } = operation
  it.each(responses.map(({ status }) => Number(status)))(
    'answers %i as it is documented',
    async (status) => {
      const answers = await bringAbout(operationId as OperationId, status)
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status))
      for (const answer of answers) expect(listAnswerFaults(operation, answer)).toEqual([])
      if (status >= 400) expectExamples(operation, status, answers)
      happened.add(`${operationId} ${status}`)
    },
  )
})

it('leaves no documented status of any operation out', () => {
  const names = documented.map(([operationId, status]) => `${operationId} ${status}`)
  expect(names.filter((name) => !happened.has(name))).toEqual([])
  expect([...new Set(documented.map(([operationId]) => operationId))].sort()).toEqual(
    Object.keys(OPERATIONS).sort(),
  )
})

/** One answer at least, of that status. */
async function bringAbout(
  operationId: OperationId,
  status: number,
): Promise<readonly PlainAnswer[]> {
  if (status < 300) {
    const visits = tour.filter((stop) => stop.operationId === operationId)
    expect(visits, 'the tour does not come by').not.toEqual([])
    return visits.map(({ answer }) => answer)
  }
  if (status === 503) return [outage.get(operationId)!]
  if (isUnderV1(operationId)) return await refuseWebhookCalls(operationId, status, stage)
  const byState = await refuseByState(operationId, status)
  if (byState) return [byState]
  const call = refuseByRequest(operationId, status, { nodeId: stage.nodeId, deliveryId })
  return [await callOperation(stage.platform, operationId, call)]
}

/** The documented examples of a refusal are what a client reads, word for word. */
function expectExamples(
  { operationId, responses }: ContractOperation,
  status: number,
  answers: readonly PlainAnswer[],
): void {
  const response = responses.find((one) => one.status === String(status))
  const examples = (response?.body?.examples ?? []).map(({ value: body }) =>
    maskVariables(messageOf({ body })),
  )
  const messages = answers.map((answer) => maskVariables(messageOf(answer)))
  expect(examples).toEqual(expect.arrayContaining(messages))
  // Under /v1, where they are about this operation, all of them.
  if (isUnderV1(operationId) && OF_THE_OPERATION.includes(status))
    expect(new Set(messages)).toEqual(new Set(examples))
}

const OF_THE_OPERATION = [400, 404, 408, 409]

function isUnderV1(operationId: string): boolean {
  return OPERATIONS[operationId as OperationId].path.startsWith('/v1/')
}
