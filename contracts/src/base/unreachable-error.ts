// Nobody takes connections where somebody should be: no finding, but nothing could be tried.

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed; name it in NODE_EXTRA_CA_CERTS',
}

export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'

  /** `orElse`: what may help beside that, if anything. */
  constructor(url: URL, reason: string, orElse = '') {
    const said = REASONS[reason] ?? reason
    super(`${url.href}: ${said}; start it first, and look at host, port and path${orElse}`)
  }
}
