// The command thunderstack-contract as a process of its own, run to its end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { CommandResult } from './start-command.ts'

const COMMAND = fileURLToPath(
  new URL('../../contracts/bin/thunderstack-contract.js', import.meta.url),
)

/** `interrupted` is when Ctrl-C is pressed. */
export async function runContract(
  args: readonly string[],
  input = '',
  interrupted?: Promise<unknown>,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [COMMAND, ...args])
  child.stdin.end(input)
  void interrupted?.then(() => child.kill('SIGINT'))
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, out, err }
}

export interface ContractCase {
  readonly family: string
  readonly name: string
  readonly verdict: 'passed' | 'failed' | 'known' | 'warned' | 'skipped'
  readonly finding?: {
    readonly sent: string
    readonly cameBack: string
    readonly why: string
    readonly fix: string
  }
}

export interface ContractReport {
  readonly code: number | null
  readonly cases: readonly ContractCase[]
  readonly conclusions: readonly string[]
  readonly facts: Readonly<Record<string, string | number>>
  readonly tookMs: number
}

/** With `--json`. Throws what it complained of when it printed no report. */
export async function reportContract(args: readonly string[]): Promise<ContractReport> {
  const { code, out, err } = await runContract([...args, '--json'])
  if (out === '') throw new Error(`thunderstack-contract ended with ${code}: ${err}`)
  return { code, ...(JSON.parse(out) as Omit<ContractReport, 'code'>) }
}

/** As `family: name`, of the cases with one of these verdicts. */
export function nameCases(
  { cases }: ContractReport,
  ...verdicts: readonly ContractCase['verdict'][]
): readonly string[] {
  return cases
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ family, name }) => `${family}: ${name}`)
}
