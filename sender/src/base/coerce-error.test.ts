import { expect, test } from 'vitest'
import { coerceError } from './coerce-error.ts'

test('an error passes through as it is', () => {
  const error = new RangeError('x')
  expect(coerceError(error)).toBe(error)
})

test.each([undefined, null, 'text', 5])(
  '%s becomes an error that keeps it as its cause',
  (caught) => {
    expect(coerceError(caught)).toMatchObject({ message: String(caught), cause: caught })
  },
)
