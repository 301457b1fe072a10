// The events of a node, found by the index that PostgreSQL keeps of them.
import type { SelectQueryBuilder } from 'kysely'
import type { OfNode } from '../log-reader.ts'
import type { Database } from '../tables.ts'

export const ofNode: OfNode = <Tables extends keyof Database, Row>(
  query: SelectQueryBuilder<Database, Tables | 'events', Row>,
  nodeId: string,
) =>
  (query as SelectQueryBuilder<Database, 'events', Row>).where(
    'events.node_id',
    '=',
    nodeId,
  ) as unknown as typeof query
