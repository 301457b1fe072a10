// Moves a manual clock and says what happened on the way.
import { checkDuration } from './check-argument.ts'
import type { CommandIo } from './command-io.ts'
import { connect } from './connect.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runAdvance(target: string, flags: Flags, io: CommandIo): Promise<void> {
  if (target !== 'next' && target !== 'idle')
    checkDuration('target', target, 'a duration such as 30s or 2h, next or idle')
  const platform = await connect(flags, io)
  const advanced = await platform.clock.advance(target)
  if (wantsJson(flags, io.env)) {
    io.out(JSON.stringify(advanced))
    return
  }
  for (const attempt of advanced.attempts) {
    io.out(
      `${attempt.startedAt}  ${attempt.deliveryId}  attempt ${attempt.number}: ${attempt.outcome}`,
    )
  }
  io.out(
    `now ${advanced.now}, ${advanced.eventIds.length} events, ${advanced.attempts.length} attempts`,
  )
}
