// Bytes of an HTTP/1.1 answer to its parts. Tolerant: it reads what a broken server may write, and checks nothing.

export interface ParsedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isComplete: boolean
}

const HEAD_END = '\r\n\r\n'
const LAST_CHUNK = '0\r\n\r\n'
const SHOWN_BODY = 400

/** Undefined until the head of an answer that is no 1xx is there. */
export function parseAnswer(received: Buffer): ParsedAnswer | undefined {
  let from = 0
  while (true) {
    const headEnd = received.indexOf(HEAD_END, from)
    if (headEnd < 0) return undefined
    const head = received.subarray(from, headEnd).toString('latin1')
    const [statusLine = '', ...lines] = head.split('\r\n')
    const status = Number(/^HTTP\/\d\.\d (\d{3})/.exec(statusLine)?.[1] ?? Number.NaN)
    const bodyStart = headEnd + HEAD_END.length
    if (status >= 100 && status < 200) {
      from = bodyStart
      continue
    }
    const headers = Object.fromEntries(lines.map(splitLine))
    const body = received.subarray(bodyStart)
    return {
      status,
      headers,
      body: readText(headers, body),
      isComplete: isWhole(status, headers, body),
    }
  }
}

function isWhole(status: number, headers: Readonly<Record<string, string>>, body: Buffer): boolean {
  if (status === 204 || status === 304) return true
  if (headers['transfer-encoding'] === 'chunked') return body.includes(LAST_CHUNK)
  return body.length >= Number(headers['content-length'] ?? Infinity)
}

function readText(headers: Readonly<Record<string, string>>, body: Buffer): string {
  const text = body.subarray(0, SHOWN_BODY).toString()
  // Only shown to people: the sizes between the chunks are in their way.
  return headers['transfer-encoding'] === 'chunked'
    ? text.replaceAll(/(?:^|\r\n)[0-9a-f]+\r\n/gi, '').trimEnd()
    : text
}

function splitLine(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}
