import { expect, it } from 'vitest'
import { nameEvent } from './name-event.ts'

it.each([
  ['{"eventType":"NODE_STATUS_UPDATED","details":{"nodeId":"a","status":"PAUSED"}}', 'PAUSED'],
  ['{"id":"evt_1","type":"user.created","data":{"status":"active"}}', 'user.created'],
  ['{"eventType":"user.created","details":{"id":"user_123"}}', 'user.created'],
  ['[{"type":"user.created"},{"type":"user.deleted"}]', '2 events'],
  ['{}', 'an event'],
])('%s is named %s', (body, name) => {
  expect(nameEvent(body)).toBe(name)
})
