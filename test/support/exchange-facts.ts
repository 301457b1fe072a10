// What an exchange takes, for tests that do not look at it.
import type { Connection, Phases } from '../../sender/src/domain/reply.ts'

export const phases: Phases = {
  waitMs: 0,
  dnsMs: null,
  connectMs: 1,
  tlsMs: null,
  firstByteMs: 5,
  bodyMs: 1,
  totalMs: 7,
}

export const connection: Connection = {
  isReused: false,
  remoteAddress: '127.0.0.1:9',
  isResent: false,
}

export const exchangeFacts = { sentHeaders: null, connection, phases }
