// The rules of ThunderStack's own scheme, put together from the options. Composes; every rule is in a file of its own.
import { THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import { createBackgroundWork } from './background-work.ts'
import type { VerifiedDelivery } from './delivery.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import { createHandOver } from './hand-over.ts'
import { createHandlers, type Handlers } from './handlers.ts'
import { loadKeys } from './keys/load-keys.ts'
import { parseReceiverOptions } from './parse-receiver-options.ts'
import type { ReceiverOptions } from './receiver-options.ts'
import { createGuards } from './replay/create-guards.ts'
import { parseReplayOptions } from './replay/parse-replay-options.ts'
import type { Rules } from './rules.ts'
import { tellOwner } from './tell-owner.ts'
import { verifyDelivery, type VerifySettings } from './verify.ts'

/** Throws a TypeError for options that cannot be meant. */
export function openThunderstack(
  options: ReceiverOptions,
  report: (error: AnyWebhookError) => Promise<void>,
): Rules<VerifiedDelivery, Handlers['on']> {
  const settings: VerifySettings = {
    ...parseReceiverOptions(options),
    warn: (warning) => tellOwner('onWarning', options.onWarning, warning),
  }
  const replay = parseReplayOptions(options)
  const { on, find } = createHandlers(options.onUnknownEvent)
  const background = createBackgroundWork()
  const guards = createGuards(replay, options.onStale, settings.now, report)
  return {
    ...settings,
    challenge: THUNDERSTACK_SIGNATURE_HEADER,
    verify: (input, bodySource) => verifyDelivery(input, settings, bodySource),
    handOver: createHandOver({ find, ...guards, ack: replay.ack, background, report }),
    on,
    idle: background.idle,
    async ready() {
      const now = settings.now()
      const { keys, allowTestKeys } = settings
      const ask = async () => {
        await keys.ready?.(now)
        return keys.keys(now)
      }
      await loadKeys(ask, allowTestKeys)
    },
  }
}
