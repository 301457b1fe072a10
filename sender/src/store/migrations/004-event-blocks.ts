// The events of a node are found by blocks of 256 events: an index entry for each event would cost every insert a page of
// its own, because nodes change in no order.
import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  `create table event_blocks (
    node_id text not null,
    block integer not null,
    primary key (node_id, block)
  ) without rowid`,
  `insert into event_blocks select distinct node_id, seq / 256 from events`,
  `create trigger events_into_blocks after insert on events begin
    insert or ignore into event_blocks values (new.node_id, new.seq / 256);
  end`,
  `drop index events_by_node`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
