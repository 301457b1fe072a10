import { expect, test, vi } from 'vitest'
import { maySkip } from './may-skip.ts'

const REASON = 'no container engine answers'

test('what is there is not skipped', () => {
  expect(maySkip(null, { CI: 'true' })).toBe(false)
})

test('what is missing on a desk is skipped, and says why', () => {
  using say = vi.spyOn(console, 'log').mockReturnValue()
  expect(maySkip(REASON, {})).toBe(true)
  expect(maySkip(REASON, { CI: 'true', REQUIRE_ENGINE: '0' })).toBe(true)
  expect(say).toHaveBeenCalledWith(`skipped: ${REASON}`)
})

test('what is missing where it is required is a failure that says what to do', () => {
  expect(() => maySkip('no browser', { CI: 'true' }, 'REQUIRE_BROWSER')).toThrow(
    /no browser.*REQUIRE_BROWSER=0/,
  )
  for (const env of [{ CI: 'true' }, { REQUIRE_ENGINE: '1' }])
    expect(() => maySkip(REASON, env)).toThrow(/no container engine answers.*REQUIRE_ENGINE=0/)
})
