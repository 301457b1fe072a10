import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeUtf8, encodeUtf8, formatBase64, formatHex, parseBase64 } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 600 })

describe('base64', () => {
  test('any bytes come back as they were', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(formatBase64(value)).toBe(Buffer.from(value).toString('base64'))
        expect(parseBase64(formatBase64(value))).toEqual(value)
      }),
    )
  })

  test('whatever text is read has no second spelling', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('AQgwZ09+/-_= \n')),
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, (spelling) => {
        const value = parseBase64(spelling)
        fc.pre(value !== undefined)
        expect(formatBase64(value)).toBe(spelling)
      }),
    )
  })

  test.each([
    ['base64url', '-_-_'],
    ['a blank inside', 'AA AA'],
    ['a blank before', ' AAAA'],
    ['a line end after', 'AAAA\n'],
    ['lines of 76', `${'A'.repeat(76)}\r\n${'A'.repeat(4)}`],
    ['missing padding', 'AA'],
    ['half the padding', 'AA='],
    ['too much padding', 'AAAA===='],
    ['padding in the middle', 'AA==AAAA'],
    ['bits left over in two characters', 'AB=='],
    ['bits left over in three characters', 'AAB='],
    ['one character', 'A'],
    ['text after the end', 'AAAA,AAAA'],
  ])('refuses %s', (_kind, text) => {
    expect(parseBase64(text)).toBeUndefined()
  })

  test('no text is no bytes', () => {
    expect(parseBase64('')).toEqual(new Uint8Array())
  })
})

describe('UTF-8', () => {
  test('any text without lone surrogates comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
        (units) => {
          const text = units.toWellFormed()
          expect(decodeUtf8(encodeUtf8(text))).toBe(text)
        },
      ),
    )
  })

  test('keeps a byte order mark, so that decoding loses no byte', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('\ufeffA')
  })

  test.each([
    ['a stray continuation byte', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a character cut short', [0xe2, 0x82]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
  ])('refuses %s instead of repairing it', (_kind, broken) => {
    expect(decodeUtf8(new Uint8Array(broken))).toBeUndefined()
  })
})

test('writes hexadecimal in lower case, two digits a byte', () => {
  expect(formatHex(new Uint8Array([0, 10, 255]))).toBe('000aff')
})
