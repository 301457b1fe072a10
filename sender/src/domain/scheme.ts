// How the requests of a webhook are signed and shaped. What each scheme is, is shared/src/schemes/.

/** `hmac`: the generic guide's. `texture`: Texture's. `standard`: Standard Webhooks. `thunderstack`: the platform's own. */
export type Scheme = 'thunderstack' | 'hmac' | 'texture' | 'standard'

export const SCHEMES: readonly Scheme[] = ['hmac', 'texture', 'standard', 'thunderstack']
