// One sentence, wherever a private key turns up.

export const PRIVATE_KEY_HINT =
  'Use the public key. If this private one is in use, replace it: it has left its place.'
