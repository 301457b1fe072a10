// Timetables, header names, limits and statuses in the pages are those of the code.
import {
  DOCUMENTED_NODE_STATUSES,
  EXTENDED_HEADERS,
  HMAC_SIGNATURE_HEADER,
  RETRY_SCHEDULES,
  STANDARD_HEADERS,
  TEXTURE_HEADERS,
  THUNDERSTACK_SIGNATURE_HEADER,
} from '@thunderstack-webhooks/shared'
import { expect, it } from 'vitest'
import { createConfig } from '../../sender/src/config/config.ts'
import { parseRetrySchedule } from '../../sender/src/domain/retry-schedule.ts'
import { readCode, readDoc, readTable } from './markdown.ts'

it('shows every retry schedule with its delays', () => {
  const rows = readTable('README.md', '`--retry`')
  expect(rows.map(([name]) => readCode(name)[0]).slice(0, -1)).toEqual(Object.keys(RETRY_SCHEDULES))
  for (const [name, delays = '', count] of rows.slice(0, -1)) {
    const { delaysMs } = parseRetrySchedule(readCode(name)[0]!)!
    expect(parseRetrySchedule(delays)?.delaysMs).toEqual(delaysMs)
    expect(Number(count)).toBe(delaysMs.length)
  }
  expect(parseRetrySchedule(readCode(rows.at(-1)![0])[0]!)).toBeDefined()
})

it('names the headers in their exact spelling', () => {
  const schemes = readTable('README.md', 'scheme').map(([name, headers]) => [name, headers])
  const { signature, id, timestamp } = STANDARD_HEADERS
  expect(schemes.map((cells) => cells.flatMap((cell) => readCode(cell)))).toEqual([
    ['thunderstack', THUNDERSTACK_SIGNATURE_HEADER],
    ['hmac', HMAC_SIGNATURE_HEADER],
    ['texture', TEXTURE_HEADERS.signature, TEXTURE_HEADERS.timestamp],
    ['standard', signature, id, timestamp],
  ])
  const extended = readTable('README.md', 'header').map(([name]) => readCode(name)[0])
  expect(extended).toEqual(Object.values(EXTENDED_HEADERS))
})

it('names the documented statuses', () => {
  const text = `webhook statuses ${DOCUMENTED_NODE_STATUSES.join(', ')}`
  expect(readTable('README.md', 'behaviour').map(([behaviour]) => behaviour)).toContain(text)
})

it('names the limits of an attempt', () => {
  const { dispatch, send } = createConfig({})
  const limits = `${send.connectMs / 1_000} s to connect, ${send.deadlineMs / 1_000} s in all; ${send.maxResponseBytes / 1_024} KiB`
  expect(readDoc('README.md')).toContain(limits)
  expect(readDoc('README.md')).toContain(
    `up to ${dispatch.slots.total} attempts at once, ${dispatch.slots.perEndpoint} of them at one endpoint`,
  )
})

it('grades every behaviour with one of the four words', () => {
  const grades = new Set(readTable('README.md', 'behaviour').map(([, grade]) => grade))
  expect([...grades].sort()).toEqual(['documented', 'inferred', 'ours', 'seen'])
})
