// One log, as JSON lines on standard error. Secrets, tokens, signatures and bodies are never handed to it.
import { destination, pino, type Logger } from 'pino'

export type { Logger } from 'pino'

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null }, destination({ fd: 2, sync: true }))
}
