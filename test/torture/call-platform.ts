// One call of the load to whichever platform lives, and what is known of it: answered, refused, or anybody's guess.
import { PlatformCallError, type PlatformClient } from '@thunderstack-webhooks/sender'
import type { Outages } from './outages.ts'
import type { Platforms } from './platforms.ts'

export type CallResult<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The platform said no: nothing happened. */
  | { readonly kind: 'refused' }
  /** It never reached a platform: nothing happened. */
  | { readonly kind: 'unsent' }
  /** The platform died over it, or its server was taken away. It may have happened. */
  | { readonly kind: 'unanswered' }

export interface Callable {
  readonly platforms: Pick<Platforms, 'pick'>
  readonly outages: Outages
}

export async function callPlatform<Answer>(
  { platforms, outages }: Callable,
  call: (client: PlatformClient) => Promise<Answer>,
): Promise<CallResult<Answer>> {
  const client = await platforms.pick()
  const wasAway = outages.watch()
  try {
    return { kind: 'answered', answer: await call(client) }
  } catch (error) {
    if (!(error instanceof PlatformCallError)) throw error
    if (error.status === 503 && wasAway()) return { kind: 'unanswered' }
    if (error.status >= 500)
      throw new Error(`the platform failed over a call: ${error.message}`, { cause: error })
    if (error.status >= 400) return { kind: 'refused' }
    return { kind: isRefusedConnection(error) ? 'unsent' : 'unanswered' }
  }
}

function isRefusedConnection({ cause }: PlatformCallError): boolean {
  const reason = cause instanceof Error ? cause.cause : undefined
  return (reason as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED'
}
