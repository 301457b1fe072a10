// Reads what the check needs from the command line, runs it, and reports.
import { runCheckSender } from '../check-sender/run-check-sender.ts'
import { EXIT_USAGE, type CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { parseUrl, readOptionalUrl, readPort, readSeconds, readText } from './read-flags.ts'
import { UsageError } from './usage-error.ts'
import { writeReport } from './write-report.ts'

export async function runCheckSenderCommand(
  url: string,
  flags: Flags,
  io: CommandIo,
): Promise<void> {
  const signal = io.listenForStop()
  const report = await runCheckSender({
    url: parseUrl('platform url', url),
    token: readToken(flags),
    network: readText(flags, '--network') ?? 'regtest',
    sinkHost: readText(flags, '--sink-host') ?? '127.0.0.1',
    sinkPort: readPort(flags, '--sink-port') ?? 0,
    sinkUrl: readOptionalUrl(flags, '--sink-url'),
    patienceMs: readSeconds(flags, '--patience', 60),
    timeoutMs: readSeconds(flags, '--timeout', 15),
    signal,
    onProgress: (doing) => io.progress?.(doing),
  })
  io.progress?.('')
  // Half a check proves nothing; a finding is one all the same.
  if (signal.aborted) io.exitWith(EXIT_USAGE)
  await writeReport(report, flags, io)
}

function readToken(flags: Flags): string {
  const text = readText(flags, '--token') ?? ''
  // A header has to carry it.
  if (/^[\x21-\x7e]+$/.test(text)) return text
  throw new UsageError('--token: expected an API token without blanks, as the platform printed it')
}
