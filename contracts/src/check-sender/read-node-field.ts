// Finds a field of the node in an answer of the Cloud API, wherever the published sources put the node.

/** Of the node in an answer: bare, under `data`, or under `data.node`, as the published sources disagree. */
export function readNodeField(body: unknown, field: 'nodeId' | 'status'): string | undefined {
  const { data } = (body ?? {}) as { readonly data?: { readonly node?: unknown } }
  for (const place of [body, data, data?.node]) {
    const value = ((place ?? {}) as Readonly<Record<string, unknown>>)[field]
    if (typeof value === 'string') return value
  }
  return undefined
}
