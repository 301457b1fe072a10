// The two ways in which a signature by a shared secret can be wrong, in words that fit every scheme.
import {
  SignatureMalformedError,
  SignatureMismatchError,
  type SignatureDefect,
} from '../errors/signature-errors.ts'

export function refuseForm(
  header: string,
  reason: SignatureDefect,
  expected: string,
  status: 401 | 403,
): SignatureMalformedError {
  return new SignatureMalformedError(reason, {
    status,
    message: `The ${header} header is not ${expected}.`,
    hint: 'Is the webhook of this scheme? A proxy may have changed the header.',
  })
}

export function refuseMismatch(status: 401 | 403): SignatureMismatchError {
  return new SignatureMismatchError({
    status,
    message: 'No known secret made this signature over these bytes.',
    hint: 'Compare bodySha256 with the sender: if other, a proxy or parser rewrote the body; if equal, another secret signed. Is yours complete, and without a line end?',
  })
}
