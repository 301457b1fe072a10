// Requests with a signature header, and what a receiver has to say to each. The verdicts stand in the rows, by hand: nothing
// of the product is asked for them.
import { THUNDERSTACK_SIGNATURE_HEADER } from '../../../shared/src/headers.ts'
import { listHeaderRows } from './broken-headers.mjs'
import { FORGERIES } from './forged-requests.mjs'
import { formatBody, genuineBody } from './genuine-body.mjs'
import { DIALECTS, GENUINE } from './genuine-requests.mjs'
import { sign } from './make-signature.mjs'

const BODY = genuineBody()

export function listSignatureVectors() {
  const vectors = [...GENUINE, ...DIALECTS, ...listHeaderRows(), ...FORGERIES].map(complete)
  checkThatItMatters(vectors)
  return vectors
}

function complete({
  id,
  why,
  body = BODY,
  signedBy = 'test',
  keys = ['test'],
  signed = body,
  ...row
}) {
  const { name = THUNDERSTACK_SIGNATURE_HEADER, signatures = [sign(signed, signedBy)] } = row
  return {
    id,
    why,
    ...formatBody(body),
    headers: [['Content-Type', 'application/json'], ...signatures.map((text) => [name, text])],
    signedBy,
    keys,
    verdict: row.code ? 'refuse' : 'accept',
    code: row.code ?? null,
    mayDiffer: row.mayDiffer ?? false,
  }
}

/** A spelling that happens to be the genuine one would prove nothing. */
function checkThatItMatters(vectors) {
  const seen = new Map()
  for (const { id, bodyBase64, headers, keys } of vectors) {
    const request = JSON.stringify([bodyBase64, headers, keys])
    if (seen.has(request))
      throw new Error(`The vectors ${seen.get(request)} and ${id} are the same.`)
    seen.set(request, id)
  }
}
