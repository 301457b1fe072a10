// One sentence, wherever a private key turns up.

export const PRIVATE_KEY_HINT =
  'A receiver needs the public key only. If this private key is in use anywhere, replace it: it has left its place.'
