// The two fixed key pairs of the vectors, in every form a reader may want. Both private halves are public on purpose: what
// they sign proves nothing. No key of anybody belongs here.
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { TEST_PRIVATE_KEY_PEM } from '../../../shared/src/testing/test-key.ts'

/** PUBLIC: made for these vectors and used by nothing else. Whoever trusts it trusts everybody. */
const SECOND_PRIVATE_KEY_PEM = `-----BEGIN PRIVATE KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDBVb5aX9XLstjW
Fit5zCjl6/jS4UgvoHrwrHRAiaSnFTG0KT7XQpOPyBvkxR7zK0zZfYMuaw30dp6Y
LpGeQ1L5FxuDdQgj4XD4qeYDvM7r15dc80UVOy1q2Ggn2QnFhRg66RSrq0dLPxfG
3P+lGfqyAjrOPn+kErnxRRTkwnePCNrun9rCRdecXWQzflDbO7E5L7LOYqoWhPSP
+Ehr8chnIjNKdnuYdYhVfmEWUH8rzdjhThMAeB/9/eshp1hg9xftEcva5sweWLDZ
d4GvaGO7Auh3Ses6YgjtUuOoEZApvWcAdGguZaFqk76AcjXw2IkE2a5RgriTAl0O
MRg3vy99AgMBAAECggEAFs+blIUvMAgLjoLyIT5F6w7i/lqnTjtEliX612yGGVKm
WSfuqq5Hw9Sr+duKMc2/lP+6nRzzeg8O2kzQUJiH7yzbSbDiw30De8tsAK/jyC7Z
RJXNZlpjmvIqo9z3Sq9P8w9yKWkdkdLBZuzHWv8MNbmOn6v/Gmg9OSrZ8r3BJoaD
7o1kHo+cA2SC1v7B7J+SNsmlbXg0TSYH4qyAPh/goP49XmvhHRJBkDQpYywfFbUs
iGgvQ3KPj3WY1TS41ax7W5PEYOII1dIzT15hsvvQdV7DFedymvOZfiIzZm5YEgAK
Anqe0ydGgPAWOnJGj0FJW18KlCyU6+I1OV0BBtox8QKBgQDkIC/SzlmmyYT2Df+/
sOHj2aA+DVSiUkuhHe+3XDXocdxtnPmz7VWB4tJ4hLxBu8Pc+xIwgGwIx1mSMkpz
9irBIQ01U8l2/Xfksxeda+RtSDo0XyZQqfNQlYE9jY4bZCmaJBsCkkvv0TLThKNK
XwJN9u4AiwXGfHuIJ9eKuiUYJQKBgQDY9UtotayBxSviplw4n+n43TCH+AqLjcj1
qb1iJQjGJ8xXGEyKuFbQFmlPiXexd4M6/6clVsCGDhjkFx9gyYHDs1UfTfEPrLiR
bqyIOw5ikd07Nw9XitjhLD5jQZJasEkxeOyuEmvo6fVD00CG1y9AchKdQ61LmA24
/PzKXNXOeQKBgQC2qX8hkNEAV8P7MWJjH0MAqrVAenQWNUcRj2LuswsHQIR70IGw
rI0XH4PftIj5KVu/idoas/nNXbI++b3b9HRviAOHe7uJZ5OksDJsfoO9bWQNo1KO
rEaDc/K0UrBDBoS5Q8fM20+qixvjegU1+7VgsCQKk0bgk7RmZWCVWE9zcQKBgCru
97pD4VxY0WNrumo2Mw3db6IokqWlLDR5H5IRdBgKfiRqGZOGAR/yn2pu8LG8zcpa
FxCLh1O/7GsOrFXx6mz4ywqD2QVaD7gv55KZ5THaXaY/MhkHz/1XTQ1FR5oMsp9I
p8WWvaX8zl1aq7VDVgVxzX8zilKgR27pGXlOP705AoGBALSd0ddZxognfSkwXVKt
2tI/q+cDs5oj6YhrMpykPYX/el+/1l12pAtIGas3IqL/CbMZToVnJLdz+Q1Pp7Mq
NGSooXq7Yxv2MbgrercnwziIMlpwgX7mfLct88q0RqlphdhJMW/fg/csYmpa3+lP
HjcvJnnE3cwlprSdhBl5UZ9u
-----END PRIVATE KEY-----
`

export const KEYS = {
  test: describeKey(
    TEST_PRIVATE_KEY_PEM,
    'PUBLIC: the published test key, which the mock platform signs with in tests. Receivers should refuse it in production.',
  ),
  second: describeKey(
    SECOND_PRIVATE_KEY_PEM,
    'PUBLIC: made for these vectors, to stand for another key. Never let a receiver trust it.',
  ),
}

function describeKey(privateKeyPem, note) {
  const publicKey = createPublicKey(createPrivateKey(privateKeyPem))
  const { n, e } = publicKey.export({ format: 'jwk' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return {
    note,
    fingerprint: `sha256:${createHash('sha256').update(spki).digest('hex')}`,
    modulusLength: publicKey.asymmetricKeyDetails.modulusLength,
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    publicKeyJwk: { kty: 'RSA', alg: 'RS256', n, e },
    privateKeyPem,
  }
}
