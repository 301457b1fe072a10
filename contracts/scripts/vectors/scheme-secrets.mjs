// The fixed secrets of the scheme vectors. All of them are public on purpose: what they sign proves nothing.

const NOTE = 'PUBLIC: made for these vectors. Whoever trusts it trusts everybody.'

/** `first` and `second` do for every scheme; `text` is none of Standard Webhooks. */
export const SECRETS = {
  first: { note: NOTE, secret: 'whsec_dGhlIGZpcnN0IHNlY3JldCBvZiB0aGUgdmVjdG9ycyEh' },
  second: { note: NOTE, secret: 'whsec_dGhlIHNlY29uZCBzZWNyZXQgb2YgdGhlIHZlY3RvcnMh' },
  text: { note: NOTE, secret: 'any text, gr\u00fc\u00dfe included' },
}
