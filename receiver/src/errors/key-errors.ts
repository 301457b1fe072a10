// What can be wrong with the keys. None of it is the sender's fault, so none of it answers 4xx.
import { WebhookError, type Diagnostics } from './webhook-error.ts'

export class KeyInvalidError extends WebhookError {
  declare readonly code: 'ERR_KEY_INVALID'

  constructor(reason: string, hint = 'Use the RSA public key from the node settings.') {
    super('ERR_KEY_INVALID', `This is not a usable public key: ${reason}.`, hint)
  }
}

export class KeyUnavailableError extends WebhookError {
  declare readonly code: 'ERR_KEY_UNAVAILABLE'
  /** Whole seconds, at least one; doors send it as `Retry-After`. */
  readonly retryAfterSeconds: number

  constructor(options: { readonly retryAfterMs?: number; readonly cause?: unknown }) {
    super(
      'ERR_KEY_UNAVAILABLE',
      'No public key is at hand.',
      'Look at the cause. receiver.ready() at start-up finds this early.',
      { cause: options.cause },
    )
    this.retryAfterSeconds = Math.max(1, Math.ceil((options.retryAfterMs ?? 0) / 1000))
  }
}

export class TestKeyRefusedError extends WebhookError {
  declare readonly code: 'ERR_TEST_KEY_REFUSED'

  constructor(fingerprint: string) {
    const diagnostics: Diagnostics = { keyFingerprintsTried: [fingerprint] }
    super(
      'ERR_TEST_KEY_REFUSED',
      'The public key is the published test key.',
      'Everybody has its private half. In tests set allowTestKeys; NODE_ENV=production overrules it.',
      { diagnostics },
    )
  }
}
