// mTLS certificates for a node: a real certificate authority of one process, whose key is never written down.
import type { webcrypto } from 'node:crypto'
import type * as X509 from '@peculiar/x509'

export interface NodeCertificate {
  /** PEM, all four. */
  readonly certificate: string
  readonly certificateChain: string
  readonly privateKey: string
  readonly publicKey: string
}

export interface CertificateAuthority {
  readonly issue: (nodeId: string, now: number) => Promise<NodeCertificate>
}

const HOUR_MS = 60 * 60 * 1_000
const YEAR_MS = 365 * 24 * HOUR_MS
/** Whoever checks a certificate has a clock of their own, and it may be behind. */
const BACKDATE_MS = HOUR_MS
const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2_048,
  publicExponent: new Uint8Array([1, 0, 1]),
}

/** The library is loaded and the authority's key made on first use: most platforms never issue a certificate. */
export function createCertificateAuthority(): CertificateAuthority {
  let root: Promise<Root> | undefined
  return {
    async issue(nodeId, now) {
      root ??= createRoot(now)
      const { x509, keys: rootKeys, certificate: rootCertificate } = await root
      const keys = await generateKeys()
      const certificate = await x509.X509CertificateGenerator.create({
        subject: `CN=${nodeId}`,
        issuer: rootCertificate.subject,
        notBefore: new Date(now - BACKDATE_MS),
        notAfter: new Date(now + YEAR_MS),
        publicKey: keys.publicKey,
        signingKey: rootKeys.privateKey,
        signingAlgorithm: ALGORITHM,
        extensions: [
          new x509.BasicConstraintsExtension(false),
          new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
        ],
      })
      const { subtle } = crypto
      return {
        certificate: endLine(certificate.toString('pem')),
        certificateChain: endLine(rootCertificate.toString('pem')),
        privateKey: endLine(
          x509.PemConverter.encode(await subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY'),
        ),
        publicKey: endLine(
          x509.PemConverter.encode(await subtle.exportKey('spki', keys.publicKey), 'PUBLIC KEY'),
        ),
      }
    },
  }
}

/** So that PEM texts can be put one after another in a file. */
function endLine(pem: string): string {
  return `${pem.trimEnd()}\n`
}

interface Root {
  readonly x509: typeof X509
  readonly keys: webcrypto.CryptoKeyPair
  readonly certificate: X509.X509Certificate
}

async function createRoot(now: number): Promise<Root> {
  // The certificate library's own injector asks for this polyfill, and does not bring it.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const keys = await generateKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=ThunderStack mock platform',
    notBefore: new Date(now - BACKDATE_MS),
    notAfter: new Date(now + 10 * YEAR_MS),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  })
  return { x509, keys, certificate }
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}
