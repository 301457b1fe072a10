// One thing that is wrong with a body, and the two verdicts every check can give. No checking here.

export interface Problem {
  /** Where, as a path of field names such as `settings.webhookUrl` or `attempts[0].number`; `body` for the whole. */
  readonly path: string
  /** What was expected and what was there. Never a secret, never a long value. */
  readonly message: string
}

export interface Valid {
  readonly kind: 'valid'
}

export interface Invalid {
  readonly kind: 'invalid'
  /** At least one. */
  readonly problems: readonly Problem[]
}
