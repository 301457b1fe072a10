// What a mutation is: a change to a genuine request, and what must come of it. Holds none.
import type { HostileRequest } from '../../support/hostile-request.ts'
import type { SeededRandom } from '../../torture/seeded-random.ts'

export interface Mutation {
  readonly name: string
  /** `other` is another genuine request. */
  readonly change: (
    request: HostileRequest,
    random: SeededRandom,
    other: HostileRequest,
  ) => HostileRequest
}

/** The value of a header that genuine requests have. */
export function readHeader({ headers }: HostileRequest, name: string): string {
  return headers.find(([key]) => key === name)![1]
}

/** With other lines in its place. */
export function setHeader(
  request: HostileRequest,
  name: string,
  ...values: readonly string[]
): HostileRequest {
  const headers = request.headers.flatMap((line) =>
    line[0] === name ? values.map((value) => [name, value] as const) : [line],
  )
  return { ...request, headers }
}
