// Chance, as something that can be passed in.

export interface Random {
  /** In [0, 1). */
  fraction(): number
}

export const systemRandom: Random = { fraction: () => Math.random() }
