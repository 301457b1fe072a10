// Makes a new signing key on a running platform.
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runRotateKey(flags: Flags, io: CommandIo): Promise<void> {
  const platform = await connect(flags, io)
  const { overlap } = flags
  const rotated = await platform.keys.rotate(typeof overlap === 'string' ? { overlap } : undefined)
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
