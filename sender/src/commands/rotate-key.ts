// Makes a new signing key on a running platform.
import { checkDuration } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runRotateKey(flags: Flags, io: CommandIo): Promise<void> {
  const overlap = typeof flags['overlap'] === 'string' ? flags['overlap'] : undefined
  if (overlap !== undefined) checkDuration('--overlap', overlap, 'a duration such as 24h, 4d or 0s')
  const platform = await connect(flags, io)
  const rotated = await platform.keys.rotate(overlap === undefined ? undefined : { overlap })
  if (wantsJson(flags, io.env)) {
    io.out(JSON.stringify(rotated))
    return
  }
  for (const { fingerprint, validUntil } of rotated.keys) {
    io.out(
      validUntil === null
        ? `${fingerprint}  signs new events`
        : `${fingerprint}  published until ${validUntil}`,
    )
  }
}
