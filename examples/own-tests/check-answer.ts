// Holds an answer of the Cloud API to the contract, wherever it came from: the mock platform, the real one, a stub of one's own.
import { checkResponse, describeProblems, type OperationId } from '@thunderstack-webhooks/contracts'
import { expect } from 'vitest'

/** The body, if it is one that the operation answers with; otherwise the test fails and says what was expected. */
export async function checkAnswer(operationId: OperationId, answer: Response): Promise<unknown> {
  const body: unknown = await answer.json()
  const verdict = checkResponse(operationId, answer.status, answer.headers, body)
  expect(verdict.kind === 'invalid' ? describeProblems(verdict.problems) : verdict.kind).toBe(
    'valid',
  )
  return body
}
