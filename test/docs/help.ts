// What the program says about itself.
import { runContract } from '../support/run-contract.ts'
import { runCommand } from '../support/start-command.ts'

export interface Help {
  readonly text: string
  readonly flags: readonly string[]
}

/** Each with how it is run. */
const PROGRAMS = { 'thunderstack-mock': runCommand, 'thunderstack-contract': runContract }

type ProgramName = keyof typeof PROGRAMS

export const PROGRAM_NAMES = Object.keys(PROGRAMS) as readonly ProgramName[]

/** Of one command, or of the program when none is named. */
export async function readHelp(
  command?: string,
  program: ProgramName = 'thunderstack-mock',
): Promise<Help> {
  const run = PROGRAMS[program]
  const { code, out } = await run(command === undefined ? ['--help'] : [command, '--help'])
  if (code !== 0) throw new Error(`there is no command ${command}`)
  return { text: out, flags: Array.from(out.matchAll(/^ +(--[\w-]+)/gm), ([, flag = '']) => flag) }
}
