// The events of a node, block by block: a block says that the node is in it, the events in it say where.
import { sql, type SelectQueryBuilder } from 'kysely'
import type { OfNode } from '../log-reader.ts'
import type { Database } from '../tables.ts'

export const ofNode: OfNode = <Tables extends keyof Database, Row>(
  query: SelectQueryBuilder<Database, Tables | 'events', Row>,
  nodeId: string,
  direction: 'asc' | 'desc',
) =>
  (query as SelectQueryBuilder<Database, 'events', Row>)
    .innerJoin('event_blocks', (join) =>
      join.on(
        sql<boolean>`events.seq between event_blocks.block * 256 and event_blocks.block * 256 + 255`,
      ),
    )
    .where('event_blocks.node_id', '=', nodeId)
    .where('events.node_id', '=', nodeId)
    .orderBy('event_blocks.block', direction) as unknown as typeof query
