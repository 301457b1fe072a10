// A certificate for 127.0.0.1 that nobody trusts until told to.
import { readFile } from 'node:fs/promises'
import { openssl } from './openssl.ts'
import type { TempDir } from './temp-dir.ts'

export async function createCertificate(
  folder: TempDir,
): Promise<{ readonly key: Buffer; readonly cert: Buffer; readonly path: string }> {
  const [key, path] = [folder.join('key.pem'), folder.join('cert.pem')]
  await openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', path],
  )
  return { key: await readFile(key), cert: await readFile(path), path }
}
