// The part of the settings that must never be printed: as JSON it says so instead of its value.

export interface Secrets {
  /** Opens the control API when the platform listens beyond loopback. */
  readonly controlToken: string | null
  /** Address of the PostgreSQL database; it may hold a password. Null when the store is another. */
  readonly storeUrl: string | null
  toJSON(): string
}

export function createSecrets(values: Omit<Secrets, 'toJSON'>): Secrets {
  return Object.freeze({ ...values, toJSON: () => '[secret]' })
}
