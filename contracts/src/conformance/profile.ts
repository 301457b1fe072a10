// Which findings fail a run. `published-sample` knows those of the platform's own sample handler.
export const PROFILES = ['strict', 'published-sample'] as const

export type Profile = (typeof PROFILES)[number]
