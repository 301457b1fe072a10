// Reads what a platform tells without a node, its public key above all.
import { createPublicKey } from 'node:crypto'
import { conclude } from '../report/conclude.ts'
import type { Desk } from './desk.ts'

const READS = 'What can be read'

/** The public key. */
export async function readOut({ call, results }: Desk): Promise<string> {
  const family = READS
  await call('the token is verified', 'verifyToken', { family })
  await call('nodes are listed', 'listNodes', { family })
  await call('the newest version is told', 'getLatestRlnImage', { family })
  const body = await call('the public key is told', 'getWebhookPublicKey', { family })
  const { data } = (body ?? {}) as { readonly data?: unknown }
  const pem = typeof data === 'string' ? data : ''
  results.push(
    conclude({
      family,
      name: 'the public key is an RSA key in PEM form',
      holds: isRsaKey(pem),
      finding: {
        sent: 'GET /api/webhook-public-key',
        cameBack: 'a text that no library takes for an RSA public key of 2048 bits or more',
        why: 'receivers hand the text to their library as it is',
        fix: 'answer {"data": "-----BEGIN PUBLIC KEY-----…"} with line ends in it',
      },
    }),
  )
  return pem
}

function isRsaKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(pem)
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2_048
  } catch {
    return false
  }
}
