// What can be wrong with the signature header. The four differ for the owner of the log and look alike to the sender.
import { THUNDERSTACK_SIGNATURE_HEADER as HEADER } from '@thunderstack-webhooks/shared'
import { WebhookError, type WebhookErrorOptions } from './webhook-error.ts'

/** `status` overrides the default of the code, see `signatureFailureStatus`. */
export type SignatureErrorOptions = WebhookErrorOptions & {
  readonly status?: 401 | 403 | undefined
}

export class SignatureMissingError extends WebhookError {
  declare readonly code: 'ERR_SIGNATURE_MISSING'

  constructor(options: SignatureErrorOptions = {}) {
    super(
      'ERR_SIGNATURE_MISSING',
      `The request has no ${HEADER} header.`,
      'Not from the platform, or a proxy removed it. Pass all headers.',
      options,
    )
  }
}

export class SignatureDuplicatedError extends WebhookError {
  declare readonly code: 'ERR_SIGNATURE_DUPLICATED'

  constructor(options: SignatureErrorOptions = {}) {
    super(
      'ERR_SIGNATURE_DUPLICATED',
      `The request has more than one ${HEADER} header.`,
      'The platform sends one. Check for a proxy that repeats headers.',
      options,
    )
  }
}

/** Of ThunderStack's header; `not-hex` is of the schemes that write it in hexadecimal. */
export type SignatureDefect = 'empty' | 'not-base64' | 'wrong-length' | 'not-hex'

// What is missing here is said by the scheme that finds it.
const DEFECTS: Readonly<Partial<Record<SignatureDefect, string>>> = {
  empty: 'is empty',
  'not-base64': 'is not standard padded base64',
  'wrong-length': 'has a length that no known key makes',
}

export class SignatureMalformedError extends WebhookError {
  declare readonly code: 'ERR_SIGNATURE_MALFORMED'
  readonly reason: SignatureDefect

  constructor(reason: SignatureDefect, options: SignatureErrorOptions = {}) {
    super(
      'ERR_SIGNATURE_MALFORMED',
      `The ${HEADER} header ${DEFECTS[reason]}.`,
      'The platform sends standard base64 of an RSA signature, as long as its key.',
      options,
    )
    this.reason = reason
  }
}

export class SignatureMismatchError extends WebhookError {
  declare readonly code: 'ERR_SIGNATURE_MISMATCH'

  constructor(options: SignatureErrorOptions = {}) {
    super(
      'ERR_SIGNATURE_MISMATCH',
      'No known key made this signature over these bytes.',
      'Compare bodySha256 with the sender: if other, a proxy or parser rewrote the body; if equal, another key signed.',
      options,
    )
  }
}
