import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseAnswer } from './parse-answer.ts'

const parse = (text: string) => parseAnswer(Buffer.from(text, 'latin1'))

it('reads status, headers and body', () => {
  expect(parse('HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\nX-A:  b \r\n\r\nno')).toEqual({
    status: 403,
    headers: { 'content-length': '2', 'x-a': 'b' },
    body: 'no',
    isComplete: true,
  })
})

it('passes over 1xx, and waits for what is missing', () => {
  expect(parse('HTTP/1.1 100 Continue\r\n\r\n')).toBeUndefined()
  expect(parse('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n')).toBeUndefined()
  expect(parse('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nab')).toMatchObject({
    isComplete: false,
  })
  expect(parse('HTTP/1.1 100 C\r\n\r\nHTTP/1.1 204 N\r\n\r\n')).toMatchObject({
    status: 204,
    isComplete: true,
  })
})

it('reads the text of chunks', () => {
  const text = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n'
  expect(parse(text)).toMatchObject({
    isComplete: true,
    body: expect.stringMatching(/^ab/) as string,
  })
})

it('throws at nothing, and gives the same whatever comes behind a whole answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      parseAnswer(Buffer.from(bytes))
      const answer = Buffer.from('HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n')
      const more = parseAnswer(Buffer.concat([answer, bytes]))
      expect(more).toMatchObject({ status: 500, isComplete: true })
    }),
  )
})
