// Changes after which a request is as genuine as before: every door accepts it.
import { SIGNATURE } from '../../../support/hostile-request.ts'
import { readHeader, setHeader, type Mutation } from '../mutation.ts'

const TYPES = [
  'Application/JSON',
  'application/json ; charset=UTF-8',
  'application/json;charset="utf-8"',
  'application/json; v=2',
] as const

export const HARMLESS: readonly [Mutation, ...Mutation[]] = [
  { name: 'nothing', change: (request) => request },
  { name: 'chunks', change: (request) => ({ ...request, framing: 'chunked' }) },
  {
    name: 'header order',
    change: (request, random) => ({ ...request, headers: random.shuffle(request.headers) }),
  },
  {
    name: 'header case',
    change: (request, random) => ({
      ...request,
      headers: request.headers.map(([name, value]) => [
        Array.from(name, (letter) =>
          random.fraction() < 0.5 ? letter.toUpperCase() : letter.toLowerCase(),
        ).join(''),
        value,
      ]),
    }),
  },
  {
    name: 'more headers',
    change: (request, random) => ({
      ...request,
      headers: [
        ...request.headers,
        ...Array.from(
          { length: random.whole(1, 20) },
          (_, index) => [`X-More-${index}`, 'é'.repeat(random.whole(0, 200))] as const,
        ),
      ],
    }),
  },
  {
    name: 'blanks around the signature',
    change: (request) => setHeader(request, SIGNATURE, `\t ${readHeader(request, SIGNATURE)} \t`),
  },
  {
    name: 'the type respelt',
    change: (request, random) => setHeader(request, 'Content-Type', random.pick(TYPES)),
  },
  {
    name: 'a query',
    change: (request, random) => ({
      ...request,
      target: `${request.target}?${random.pick(['', 'a=1', '%', '/webhooks/other', '%00&&'])}`,
    }),
  },
]
