// A report to where it was asked for, and its exit code.
import { writeFile } from 'node:fs/promises'
import { formatJunit } from '../report/format-junit.ts'
import { formatTable } from '../report/format-table.ts'
import { hasFailed, type Report } from '../report/report.ts'
import { EXIT_FINDINGS, type CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { readText } from './read-flags.ts'
import { UsageError } from './usage-error.ts'

export async function writeReport(report: Report, flags: Flags, io: CommandIo): Promise<void> {
  if (hasFailed(report)) io.exitWith(EXIT_FINDINGS)
  const junit = readText(flags, '--junit')
  if (junit !== undefined && junit !== '-') await writeJunit(junit, report)
  if (junit === '-') io.out(formatJunit(report).trimEnd())
  else if (flags['json'] === true) io.out(JSON.stringify(report, null, 2))
  else io.out(formatTable(report, shouldColour(io)))
}

/** https://no-color.org: any value but the empty one. */
function shouldColour({ isTerminal, env }: CommandIo): boolean {
  return isTerminal && (env['NO_COLOR'] ?? '') === ''
}

async function writeJunit(path: string, report: Report): Promise<void> {
  try {
    await writeFile(path, formatJunit(report))
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new UsageError(
      `--junit ${path}: expected a file that can be written, but it cannot (${code})`,
      { cause },
    )
  }
}
