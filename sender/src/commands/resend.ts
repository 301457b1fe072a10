// Makes one delivery due again, now.
import { checkDeliveryId } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import { nameArgument } from './name-argument.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runResend(id: string, flags: Flags, io: CommandIo): Promise<void> {
  checkDeliveryId(id)
  const platform = await connect(flags, io)
  const delivery = await nameArgument('delivery', platform.deliveries.redeliver(id))
  io.out(wantsJson(flags, io.env) ? JSON.stringify(delivery) : `${delivery.id} is due again`)
}
