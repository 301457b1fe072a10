// One plain HTTP call with a deadline: for calls that are to succeed. What has to go wrong on purpose is in exchange.ts.

export interface HttpReply {
  readonly status: number
  readonly headers: Headers
  /** Parsed when it is JSON, text otherwise. */
  readonly body: unknown
}

export interface HttpCall {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly deadlineMs: number
}

/** Rejects when there is no answer in time. Follows no redirect. */
export async function callHttp(url: URL, { deadlineMs, ...call }: HttpCall): Promise<HttpReply> {
  const signal = AbortSignal.timeout(deadlineMs)
  const response = await fetch(url, { ...call, redirect: 'manual', signal })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  const { status, headers } = response
  return { status, headers, body: isJson ? parseJson(text) : text }
}

/** What says it is JSON and is not stays text: that is found when it is held to the contract. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
