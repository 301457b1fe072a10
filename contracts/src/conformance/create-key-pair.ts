// A fresh RSA key, made beside the event loop.
import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

const generate = promisify(generateKeyPair)

/** The private half, which holds the public one. */
export async function createKeyPair(modulusLength = 2048): Promise<KeyObject> {
  return (await generate('rsa', { modulusLength })).privateKey
}
