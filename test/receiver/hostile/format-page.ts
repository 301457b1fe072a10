// The matrix as a page of the documentation. Text only; writes no file.
import { format } from 'prettier'
import { DOOR_NAMES } from '../../support/doors/every-door.ts'
import { MATRIX } from './matrix.ts'
import type { Row } from './row.ts'

const INTRO = `# Hostile requests

What each door answers to requests that the platform would not send, or that few expect of it. Every cell is a request over
real HTTP in \`test/receiver/hostile/\`, which also writes this page.

The receiver expects the node \`node-1\`, knows one key, and has its defaults where nothing else is said. A 200 means that the delivery was
handled. Where there is a code, \`onError\` is told it, and the sender gets one fixed sentence, the same for every 401 and 403;
a 405 has \`Allow: POST\`. Where there is none beside another status, the server or the framework answered by itself, and
no handler ran.

\`Lambda, base64\` is a REST API with \`application/json\` among its binary media types, \`Lambda, text\` an HTTP API as it is by
default. Both are played by a Node server that makes their events: limits of the real services come before these.
`

const OUTRO = `
## What is not in the table

- A body of any length is held up to \`maxBodyBytes\` and no further. One that announces more is answered 413 before it is sent,
  one that does not as soon as it is more. What still comes is read and thrown away, so that the sender can read the answer.
- A slow body is waited for. Its end is the business of your server: \`requestTimeout\` is 5 minutes in Node, and off in Fastify
  unless you set it. What it cuts off is reported as \`ERR_BODY_INCOMPLETE\`.
- An upload that breaks off is \`ERR_BODY_INCOMPLETE\`, to \`onError\` only: nobody is there to read an answer. A Lambda function
  is not called.
- Equal deliveries at once, from 50 connections, are all answered 200 and handled once. So are replays.
- With any bit of the body flipped a delivery is refused as \`ERR_SIGNATURE_MISMATCH\`.
`

export async function formatPage(): Promise<string> {
  const table = [
    ['request', 'code', ...DOOR_NAMES, 'why'],
    Array.from({ length: DOOR_NAMES.length + 3 }, () => '---'),
    ...MATRIX.flatMap(({ title, rows }) => [[`**${title}**`], ...rows.map(formatRow)]),
  ]
  const lines = table.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
  const page = `${INTRO}\n${lines.join('\n')}\n${OUTRO}`
  return format(page, { parser: 'markdown', proseWrap: 'preserve' })
}

function formatRow(row: Row): readonly string[] {
  const cells = DOOR_NAMES.map((door) => {
    const own = row.except?.[door]
    return own ? `${own.status} ${formatCode(own.code)}`.trim() : String(row.status)
  })
  return [row.request, formatCode(row.code), ...cells, row.reason ?? '']
}

function formatCode(code: string | undefined): string {
  return code ? `\`${code}\`` : ''
}

/** Outside of code a backslash would take the next character with it. */
function escapeCell(text: string): string {
  return text.startsWith('`') ? text : text.replaceAll('\\', '\\\\').replaceAll('__', '\\_\\_')
}
