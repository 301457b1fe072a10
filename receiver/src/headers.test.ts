import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listHeaderValues, type HeadersInput } from './headers.ts'

const NAME = 'X-ThunderStack-Signature'

test.each<[string, HeadersInput]>([
  ['Fetch headers', new Headers({ [NAME]: 'abc' })],
  ['an object', { [NAME]: 'abc', host: 'h' }],
  ['an object of lists', { 'x-thunderstack-signature': ['abc'] }],
  ['an object with gaps', { 'X-THUNDERSTACK-SIGNATURE': 'abc', other: undefined }],
  ['a Map in any case', new Map([[NAME, 'abc']])],
  [
    'pairs',
    [
      ['Host', 'h'],
      [NAME, 'abc'],
    ],
  ],
  [
    'anything with a get method',
    { get: (name: string) => (name === NAME.toLowerCase() ? 'abc' : null) },
  ],
])('finds a header in %s', (_kind, headers) => {
  expect(listHeaderValues(headers, NAME)).toEqual(['abc'])
})

test('gives nothing for a header that is not there', () => {
  expect(listHeaderValues(new Headers(), NAME)).toEqual([])
  expect(listHeaderValues({}, NAME)).toEqual([])
  expect(listHeaderValues([], NAME)).toEqual([])
})

test('keeps every value of a repeated header, in order', () => {
  expect(listHeaderValues({ [NAME]: ['a', 'b'] }, NAME)).toEqual(['a', 'b'])
  expect(listHeaderValues({ [NAME]: 'a', [NAME.toLowerCase()]: 'b' }, NAME)).toEqual(['a', 'b'])
  expect(
    listHeaderValues(
      [
        [NAME, 'a'],
        [NAME, 'b'],
      ],
      NAME,
    ),
  ).toEqual(['a', 'b'])
})

test.each([undefined, null, 'x-thunderstack-signature: abc'])(
  'refuses %s with a TypeError',
  (headers) => {
    expect(() => listHeaderValues(headers as unknown as HeadersInput, NAME)).toThrow(TypeError)
  },
)

test('refuses a flat list, which has no pairs', () => {
  const flat = ['Host', 'h'] as unknown as HeadersInput
  expect(() => listHeaderValues(flat, NAME)).toThrow(TypeError)
})

test('finds the same value in every container, whatever the case of the name', () => {
  const anyCase = fc
    .array(fc.boolean(), { minLength: NAME.length, maxLength: NAME.length })
    .map((upper) =>
      NAME.split('')
        .map((c, i) => (upper[i] ? c.toUpperCase() : c.toLowerCase()))
        .join(''),
    )
  fc.assert(
    fc.property(anyCase, fc.base64String({ minLength: 1 }), (name, value) => {
      const containers: HeadersInput[] = [
        { [name]: value },
        new Headers([[name, value]]),
        new Map([[name, value]]),
        [[name, value]],
      ]
      for (const headers of containers) expect(listHeaderValues(headers, NAME)).toEqual([value])
    }),
  )
})

test('gives a number as text', () => {
  expect(listHeaderValues({ 'content-length': 7 }, 'Content-Length')).toEqual(['7'])
})
