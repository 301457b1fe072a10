// What the platform itself sends under a scheme with a shared secret, and what it could: any JSON, signed.
import type { Case, Family } from '../../case.ts'
import type { SchemeDesk } from '../../scheme-desk.ts'
import { postSigned } from './post-signed.ts'

const GENUINE = {
  expected: 'accept',
  why: 'this is what the platform sends; refused, it is sent again and given up in the end',
  fix: 'give the receiver the secret that the webhook has, check the signature over the bytes that arrived, and answer 2xx',
} as const

const SPELLING = {
  expected: 'accept',
  why: 'what is signed is text, and any JSON is JSON: a receiver that writes it again before it checks loses genuine events',
  fix: 'check the signature over the raw bytes of the body, before any parser has touched them',
} as const

const text = (name: string, make: (desk: SchemeDesk) => string): Case<SchemeDesk> => ({
  name,
  build: (desk) => postSigned(desk, make(desk)),
  ...GENUINE,
})

export const GENUINE_BY_SECRET: Family<SchemeDesk> = {
  title: 'Genuine events',
  cases: [
    text('an event of the catalogue', (desk) => desk.text),
    text('another of the catalogue', (desk) => desk.format('payment.failed', { id: 'pay_123' })),
    {
      ...text('an event of a type that is new', (desk) => desk.format('invoice.paid', {})),
      why: 'users register types, and platforms grow: refused, it is sent again and given up in the end',
      fix: 'acknowledge what you do not know with 2xx, and leave it alone',
    },
    {
      name: 'names of headers in lower case',
      build: (desk) =>
        postSigned(
          desk,
          desk.text,
          desk.sign(desk.text).map(([name, value]) => [name.toLowerCase(), value]),
        ),
      ...GENUINE,
      why: 'names of headers have no case (RFC 9110, 5.1): proxies and HTTP/2 write them in lower case',
      fix: 'look headers up without regard to case',
    },
    {
      ...text('text that is not ASCII', (desk) =>
        desk.format('user.updated', { id: 'Zoë ☕ 日本' }),
      ),
      ...SPELLING,
    },
    {
      ...text('blanks between the members', (desk) =>
        JSON.stringify(JSON.parse(desk.text), null, 1),
      ),
      ...SPELLING,
    },
    {
      ...text('a newline at its end', (desk) => `${desk.text}\n`),
      ...SPELLING,
    },
    {
      ...text('a list, as a schedule brings it', (desk) => `[${desk.text}]`),
      expected: 'either',
      why: 'only a webhook with a schedule gets lists; but a crash is answered 5xx, which tells the sender to come again',
    },
  ],
}
