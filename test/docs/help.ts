// What the program says about itself.
import { runCommand } from '../support/start-command.ts'

export interface Help {
  readonly text: string
  readonly flags: readonly string[]
}

/** Of one command, or of the program when none is named. */
export async function readHelp(command?: string): Promise<Help> {
  const { code, out } = await runCommand(command === undefined ? ['--help'] : [command, '--help'])
  if (code !== 0) throw new Error(`there is no command ${command}`)
  return { text: out, flags: Array.from(out.matchAll(/^ +(--[\w-]+)/gm), ([, flag = '']) => flag) }
}
