// Calls that a platform has to refuse, as data.
import type { PlatformCall } from './platform-call.ts'

const UNKNOWN = { id: '0'.repeat(32) }
const MALFORMED = { id: 'no-id' }
const FAMILY = 'Refusals'

const TOKEN = 'a call without a valid token could read and change what belongs to others'
const BODY =
  'a body that is taken in silence, or breaks the server, hides the mistake of the caller'
const NODE = 'the caller has to learn that the node is not there'

type Row = readonly [name: string, call: Omit<PlatformCall, 'family' | 'name' | 'why'>, why: string]

const ROWS: readonly Row[] = [
  ['no token', { operationId: 'listNodes', token: 'none', expected: 401 }, TOKEN],
  ['a wrong token', { operationId: 'listNodes', token: 'wrong', expected: 401 }, TOKEN],
  [
    'a wrong token, when a node is made',
    {
      operationId: 'createNode',
      token: 'wrong',
      body: { name: 'a', network: 'regtest' },
      expected: 401,
    },
    TOKEN,
  ],
  [
    'a wrong token, when a token is verified',
    { operationId: 'verifyToken', token: 'wrong', expected: 401 },
    TOKEN,
  ],
  [
    'a wrong token, when the key is asked for',
    { operationId: 'getWebhookPublicKey', token: 'wrong', expected: 401 },
    TOKEN,
  ],
  ['a body that is no JSON', { operationId: 'createNode', body: '{', expected: 400 }, BODY],
  [
    'a node without a name',
    { operationId: 'createNode', body: { network: 'regtest' }, expected: 400 },
    BODY,
  ],
  [
    'a node on a network that is none',
    { operationId: 'createNode', body: { name: 'a', network: 'moon' }, expected: 400 },
    BODY,
  ],
  ['a node that is not there', { operationId: 'getNode', params: UNKNOWN, expected: 404 }, NODE],
  ['an id that is none', { operationId: 'getNode', params: MALFORMED, expected: 400 }, NODE],
  [
    'the start of a node that is not there',
    { operationId: 'startNode', params: UNKNOWN, expected: 404 },
    NODE,
  ],
  [
    'the stop of a node that is not there',
    { operationId: 'stopNode', params: UNKNOWN, expected: 404 },
    NODE,
  ],
  [
    'the health of a node that is not there',
    { operationId: 'getNodeHealth', params: UNKNOWN, expected: 404 },
    NODE,
  ],
  [
    'settings of a node that is not there',
    {
      operationId: 'updateNodeSettings',
      params: UNKNOWN,
      body: { webhookUrl: null },
      expected: 404,
    },
    NODE,
  ],
  [
    'the end of a node that is not there',
    { operationId: 'destroyNode', body: { destroyNodeId: UNKNOWN.id }, expected: 400 },
    NODE,
  ],
]

export const REFUSALS: readonly PlatformCall[] = ROWS.map(([name, call, why]) => ({
  family: FAMILY,
  name,
  ...call,
  why,
}))
