// Advisory locks of this store: numbers that its processes agree on, and that no other program is likely to use.

export const LOCKS = {
  migrations: 1_953_002_862_001,
  clock: 1_953_002_862_002,
  ports: 1_953_002_862_003,
  firstToken: 1_953_002_862_004,
  retention: 1_953_002_862_005,
  signingKey: 1_953_002_862_006,
  rotation: 1_953_002_862_007,
  windows: 1_953_002_862_008,
} as const
