// Rows of a table as one JSON text, and the statement parts that read them. What a column is called stands in rows.ts.

/** Columns as `json_to_recordset` wants them named. */
const COLUMNS = {
  nodes: `node_id text, user_id text, name text, network text, status text, is_initialized smallint, port integer,
    rln_commit_id text, builds text, webhook_id text, created_at bigint`,
  events: `id text, type text, node_id text, occurred_at bigint, body text, key_fingerprint text, signature text,
    user_id text, workspace_id text, idempotency_key text, request_digest text`,
  deliveries: `id text, event_id text, webhook_id text, node_id text, state text, attempt_count integer,
    ladder_start integer, due_at bigint, due_reason text, is_retry smallint, waits_for text, claim_id text,
    lease_until bigint, created_at bigint, settled_at bigint, content_id text`,
  contents: `id text, event_id text, body text, key_fingerprint text, is_list smallint`,
  gathered: `webhook_id text, event_id text, due_at bigint, delivery_id text`,
  webhooks: `id text, scheme text, url text, state text, is_ordered smallint, user_id text, workspace_id text, label text,
    filters text, cadence_minutes integer, disabled_reason text, sealed text, previous_secret_valid_until bigint,
    created_at bigint`,
  webhook_filters: `user_id text, workspace_id text, filter text, webhook_id text`,
  node_steps: `node_id text, status text, due_at bigint`,
  attempts: `id text, delivery_id text, number integer, url text, started_at bigint, ended_at bigint, outcome text,
    explanation text, error_class text, request_headers text, response_status integer, response_headers text,
    response_body text, is_truncated smallint, exchange text, next_attempt_at bigint, next_attempt_reason text`,
} as const

export type RecordSet = keyof typeof COLUMNS

/** `json_to_recordset($1) as v (…)`, with more columns if asked for. */
export function recordsOf(set: RecordSet, parameter: string, more = ''): string {
  return `json_to_recordset(${parameter}) as v (${COLUMNS[set]}${more && `, ${more}`})`
}

export function columnNames(set: RecordSet): readonly string[] {
  return COLUMNS[set].split(',').map((column) => column.trim().split(' ')[0] ?? '')
}

/** Inserts the records as they are, in their order. */
export function insertRecords(set: RecordSet, parameter = '$1'): string {
  const names = columnNames(set).join(', ')
  return `insert into ${set} (${names}) select ${names} from ${recordsOf(set, parameter)}`
}
