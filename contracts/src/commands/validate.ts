// Holds one event to the contract. Checks no signature, and loads nothing but the rules of events.
import { readFile } from 'node:fs/promises'
import type { Problem } from '../problem.ts'
import { validateEvent } from '../validate-event.ts'
import { EXIT_FINDINGS, type CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { UsageError } from './usage-error.ts'

interface ValidateVerdict {
  readonly kind: 'valid' | 'invalid' | 'unknown-type'
  readonly eventType?: string
  readonly problems: readonly Problem[]
}

export async function runValidate(file: string, flags: Flags, io: CommandIo): Promise<void> {
  const verdict = judge(await readEvent(file, io))
  if (verdict.kind === 'invalid') io.exitWith(EXIT_FINDINGS)
  io.out(flags['json'] === true ? JSON.stringify(verdict) : format(verdict))
}

async function readEvent(file: string, io: CommandIo): Promise<string> {
  try {
    return file === '-' ? await io.readInput() : await readFile(file, 'utf8')
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException
    const seen = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`
    throw new UsageError(
      `${file}: expected a file with the JSON of an event, or - for standard input, but ${seen}`,
      { cause },
    )
  }
}

function judge(text: string): ValidateVerdict {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const message =
      text.trim() === '' ? 'expected JSON, got nothing' : 'expected JSON, got a text that is none'
    return { kind: 'invalid', problems: [{ path: 'body', message }] }
  }
  const verdict = validateEvent(value)
  switch (verdict.kind) {
    case 'valid':
      return { kind: 'valid', eventType: verdict.event.eventType, problems: [] }
    case 'unknown-type':
      return { ...verdict, problems: [] }
    case 'invalid':
      return verdict
  }
}

function format({ kind, eventType = '', problems }: ValidateVerdict): string {
  switch (kind) {
    case 'valid':
      return `valid: an event of type ${eventType}, as the contract has it`
    case 'unknown-type':
      return `unknown type: the contract has no ${JSON.stringify(eventType)}; a receiver accepts it and leaves it alone`
    case 'invalid':
      return [
        'invalid: the contract does not have this event',
        ...problems.map(({ path, message }) => `  ${path}: ${message}`),
      ].join('\n')
  }
}
