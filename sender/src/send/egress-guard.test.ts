import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEgressGuard } from './egress-guard.ts'
import { NEVER, SPECIAL } from './special-addresses.ts'

const local = createEgressGuard({ mode: 'local', allow: [] })
const publicOnly = createEgressGuard({ mode: 'public-only', allow: [] })

const firstOf = (cidr: string): string => cidr.slice(0, cidr.indexOf('/'))

describe('public-only', () => {
  test.each(SPECIAL.map(({ cidr, name }) => [cidr, name]))('refuses %s (%s)', (cidr) => {
    expect(publicOnly(firstOf(cidr))).toMatchObject({ code: 'ERR_EGRESS_REFUSED' })
  })

  test.each([
    ['127.0.0.1', '127.0.0.0/8'],
    ['127.255.255.255', '127.0.0.0/8'],
    ['10.1.2.3', '10.0.0.0/8'],
    ['172.31.0.1', '172.16.0.0/12'],
    ['100.127.0.1', '100.64.0.0/10'],
    ['::1', '::1/128'],
    ['::ffff:10.0.0.1', '10.0.0.0/8'],
    ['64:ff9b::10.0.0.1', '64:ff9b::/96'],
    ['2002:0a00:0001::', '2002::/16'],
    ['fd12::1', 'fc00::/7'],
    ['255.255.255.255', '240.0.0.0/4'],
  ])('refuses %s as part of %s', (address, range) => {
    expect(publicOnly(address)?.range).toBe(range)
  })

  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '192.0.1.1', '11.0.0.1'])(
    'lets %s be',
    (address) => {
      expect(publicOnly(address)).toBeNull()
    },
  )

  test('says how to allow what it refuses', () => {
    expect(publicOnly('10.1.2.3')?.message).toBe(
      '10.1.2.3 lies in 10.0.0.0/8 (private; RFC 1918), refused by --egress public-only; ' +
        'allow it with --allow-cidr 10.0.0.0/8, or start with --egress local',
    )
  })

  test('allows what is named, and its mapped spelling, and nothing beside it', () => {
    const guard = createEgressGuard({ mode: 'public-only', allow: ['127.0.0.0/8', 'fd12::/16'] })
    for (const address of ['127.0.0.1', '::ffff:127.0.0.1', 'fd12::1']) {
      expect(guard(address)).toBeNull()
    }
    expect(guard('10.0.0.1')).not.toBeNull()
    expect(guard('fd13::1')).not.toBeNull()
  })
})

describe('local', () => {
  test.each(['127.0.0.1', '::1', '10.0.0.1', '192.168.1.1', '8.8.8.8', 'fd12::1'])(
    'lets %s be',
    (address) => {
      expect(local(address)).toBeNull()
    },
  )

  test.each([
    ...NEVER.map(({ cidr }) => firstOf(cidr)),
    '169.254.169.254',
    '::ffff:169.254.169.254',
  ])('never lets %s be, whatever is allowed', (address) => {
    const allowing = createEgressGuard({ mode: 'local', allow: ['0.0.0.0/0', '::/0'] })
    for (const guard of [local, publicOnly, allowing]) {
      expect(guard(address)?.message).toMatch(/never connected to/)
    }
  })
})

test('what is no address is refused', () => {
  expect(local('example.test')?.message).toMatch(/is no address/)
})

test('an IPv4 address is judged alike in every spelling that leads to it', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const hex = (a: number, b: number): string => ((a << 8) | b).toString(16)
  fc.assert(
    fc.property(byte, byte, byte, byte, (a, b, c, d) => {
      const dotted = `${a}.${b}.${c}.${d}`
      const tail = `${hex(a, b)}:${hex(c, d)}`
      const spellings = [`::ffff:${dotted}`, `::ffff:${tail}`, `64:ff9b::${tail}`, `2002:${tail}::`]
      if (local(dotted)) for (const each of spellings) expect(local(each)).not.toBeNull()
      else expect(local(`::ffff:${tail}`)).toBeNull()
      if (publicOnly(dotted)) for (const each of spellings) expect(publicOnly(each)).not.toBeNull()
    }),
  )
})
