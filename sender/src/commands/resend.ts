// Makes one delivery due again, now.
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runResend(id: string, flags: Flags, io: CommandIo): Promise<void> {
  const platform = await connect(flags, io)
  const delivery = await platform.deliveries.redeliver(id)
  io.out(wantsJson(flags, io.env) ? JSON.stringify(delivery) : `${delivery.id} is due again`)
}
