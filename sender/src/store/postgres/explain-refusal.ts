// What to change when a server is there and a connection cannot be had. Says what the server said, never the address.
import { DatabaseError } from 'pg'

const ADVICE: Readonly<Record<string, string>> = {
  '28P01': 'check user and password in --store, or PGPASSWORD',
  '28000': 'check the user in --store, and in pg_hba.conf of the server whom it lets in from here',
  '3D000': 'create that database, or name another one in --store',
  '42501': 'allow this user to connect to the database, or name another user in --store',
}

const TLS =
  'check the certificate of the server, and sslmode and sslrootcert behind the ? in --store'

/** The rest of a sentence that begins with who refused. */
export function explainRefusal(error: Error & { readonly code?: string }): string {
  return `(${error.message}): ${advise(error)}`
}

function advise(error: Error & { readonly code?: string }): string {
  const { code = '', message } = error
  if (error instanceof DatabaseError) {
    return ADVICE[code] ?? 'check user, password and database in --store'
  }
  if (message.startsWith('SASL')) {
    return 'it asks for a password: give one in --store, or as PGPASSWORD'
  }
  const isAboutTls = /SSL|TLS|CERT|SIGNATURE|EPROTO|certificate/.test(`${code} ${message}`)
  return isAboutTls ? TLS : 'check the address in --store'
}
