// Certificates from a PEM file, read at start so that a wrong one is known at once.
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { UnusableError } from '../base/unusable-error.ts'

/** Throws an UnusableError when the file cannot be read or holds no certificate. */
export async function loadCertificates(path: string): Promise<string> {
  try {
    const pem = await readFile(path, 'utf8')
    // Throws for anything that does not begin with a certificate.
    new X509Certificate(pem)
    return pem
  } catch (cause) {
    throw new UnusableError(`expected a readable file of certificates in PEM form, got ${path}`, {
      cause,
    })
  }
}
