// The part of the settings that must never be printed: as JSON it says so instead of its value.

export interface Secrets {
  /** Opens the control API when the platform listens beyond loopback. */
  readonly controlToken: string | null
  toJSON(): string
}

export function createSecrets(values: { controlToken: string | null }): Secrets {
  return Object.freeze({ ...values, toJSON: () => '[secret]' })
}
