// The platform's own published OpenAPI (as data in published-operations.json) against what the mock answers.
import { readFile } from 'node:fs/promises'
import { checkResponse, OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { startStage } from '../support/stage.ts'
import { takeTour, type TourStop } from '../support/tour.ts'
import { OPERATIONS_IN_FILE, WEBHOOKS_IN_FILE } from '../support/contract-file.ts'
import { readCode, readTable } from '../docs/markdown.ts'
import { listDepartures } from './list-departures.ts'

interface PublishedOperation {
  readonly method: string
  readonly path: string
  readonly statuses: readonly number[]
  readonly request?: object
  readonly response?: object
}

const text = await readFile(new URL('published-operations.json', import.meta.url), 'utf8')
const published = JSON.parse(text) as {
  readonly operations: readonly PublishedOperation[]
  readonly components: object
}
const ajv = new Ajv2020({ strict: false, allErrors: true })

/** What in `value` departs from a published schema: the place and the rule. */
function findDepartures(schema: object, value: unknown): string[] {
  const validate = ajv.compile({ ...schema, components: published.components })
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

function findOperation({ method, path }: PublishedOperation): OperationId | undefined {
  const known = Object.entries(OPERATIONS)
  return known.find(([, own]) => own.method === method && own.path === path)?.[0] as OperationId
}

let stops: TourStop[]

beforeAll(async () => {
  await using stage = await startStage()
  stops = await takeTour(stage)
})

describe.each(published.operations)('$method $path', (operation) => {
  const operationId = findOperation(operation)!

  it('is an operation of this platform', () => {
    expect(operationId).toBeDefined()
  })

  it('has every published status but the 500', () => {
    const verdict = checkResponse(operationId, 0, {}, {})
    const documented = verdict.kind === 'undocumented' ? verdict.documentedStatuses : []
    const wanted = operation.statuses.filter((status) => status !== 500)
    expect(documented).toEqual(expect.arrayContaining(wanted))
  })

  it('answers as it was published', () => {
    const visits = stops.filter((stop) => stop.operationId === operationId)
    expect(visits).not.toEqual([])
    for (const { answer } of visits) {
      expect(answer.status).toBe(200)
      expect(findDepartures(operation.response!, answer.body)).toEqual([])
    }
  })

  it('takes a request as it was published', () => {
    for (const stop of stops.filter((candidate) => candidate.operationId === operationId)) {
      if (operation.request) expect(findDepartures(operation.request, stop.request)).toEqual([])
    }
  })
})

describe('departs from the published enums knowingly', () => {
  const getNode = published.operations.find(({ path }) => path === '/api/nodes/{id}')!

  it('with the status PAUSED, which only the webhook pages have', async () => {
    await using stage = await startStage()
    await stage.announce('PAUSED')
    const { body } = await callOperation(stage.platform, 'getNode', {
      params: { id: stage.nodeId },
    })
    expect(findDepartures(getNode.response!, body)).toEqual(['/status enum'])
  })

  it('with the network bitfinex_regtest, which only real clients use', async () => {
    await using stage = await startStage()
    const node = { name: 'a', network: 'bitfinex_regtest' } as const
    const { nodeId } = await stage.platform.nodes.create(node)
    const { body } = await callOperation(stage.platform, 'getNode', { params: { id: nodeId } })
    expect(findDepartures(getNode.response!, body)).toEqual(['/network enum'])
  })
})

describe('the table of differences in README.md', () => {
  const { everywhere, byOperation, unpublished, unserved } = listDepartures()
  const [common, ...rows] = readTable('README.md', 'published operation')
  const told = new Map(rows.map(([name, marks]) => [readCode(name)[0]!, readCode(marks)]))

  it('has every published operation and no other', () => {
    expect([...told.keys()].sort()).toEqual([...byOperation.keys()].sort())
    expect(unserved).toEqual([])
  })

  it('begins with what all of them differ by', () => {
    expect(readCode(common?.[1])).toEqual(everywhere)
  })

  it.each([...byOperation])('tells how %s differs, and nothing else', (operation, marks) => {
    expect(told.get(operation)).toEqual(marks)
  })

  it('is joined by the grades: "documented" is what is in the published file, or under /v1 on its page', () => {
    const graded = readTable('README.md', 'operation').filter(
      ([, , path, grade]) => grade !== '`documented`' || path!.startsWith('`/v1/'),
    )
    const webhooks = WEBHOOKS_IN_FILE.map(({ operationId }) => operationId)
    expect([...graded.flatMap(([name]) => readCode(name)), ...webhooks].sort()).toEqual(
      unpublished.toSorted(),
    )
    expect(byOperation.size + unpublished.length).toBe(OPERATIONS_IN_FILE.length + webhooks.length)
  })
})
