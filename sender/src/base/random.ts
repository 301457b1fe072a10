// Chance, as something that can be passed in.
import { randomBytes } from 'node:crypto'

export interface Random {
  bytes(size: number): Uint8Array
  /** In [0, 1). */
  fraction(): number
}

export const systemRandom: Random = {
  bytes: (size) => randomBytes(size),
  fraction: () => Math.random(),
}
