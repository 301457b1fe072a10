// Rows of requests whose signature is well formed, and not one over these bytes by a key that the receiver has.
import { genuineBody, genuineEvent, sortKeys, withNote } from './genuine-body.mjs'
import { flipBit } from './make-signature.mjs'

const BODY = genuineBody()

export const FORGERIES = [
  {
    id: 'forged-status',
    why: 'The status was changed after signing.',
    body: genuineBody('FAILED'),
    signed: BODY,
  },
  {
    id: 'forged-node',
    why: 'The node was changed after signing.',
    body: BODY.replaceAll('0f7c', '1f7c'),
    signed: BODY,
  },
  {
    id: 'forged-bit',
    why: 'One bit of the body was changed after signing.',
    body: flipBit(Buffer.from(BODY), BODY.length - 3),
    signed: BODY,
  },
  {
    id: 'forged-cut',
    why: 'The last byte was cut off after signing.',
    body: BODY.slice(0, -1),
    signed: BODY,
  },
  { id: 'forged-empty-body', why: 'The body was left out after signing.', body: '', signed: BODY },
  {
    id: 'forged-other-event',
    why: 'The signature is genuine, and of another event.',
    signed: genuineBody('PAUSED'),
  },
  {
    id: 'forged-second-key',
    why: 'Signed by a key that the receiver does not have.',
    signedBy: 'second',
  },
  {
    id: 'forged-test-key',
    why: 'Signed by a key that the receiver does not have.',
    keys: ['second'],
  },
  {
    id: 'rewritten-compact',
    why: 'Signed pretty-printed and written again on the way: the bytes that came were never signed.',
    signed: JSON.stringify(genuineEvent(), null, 2),
  },
  {
    id: 'rewritten-pretty',
    why: 'A receiver that writes the body again before it verifies accepts bytes that were never signed.',
    body: JSON.stringify(genuineEvent(), null, 2),
    signed: BODY,
  },
  {
    id: 'rewritten-key-order',
    why: 'Equal as JSON, but never signed.',
    body: JSON.stringify(sortKeys(genuineEvent())),
    signed: BODY,
  },
  {
    id: 'rewritten-duplicate-key',
    why: 'Parsers keep the last of equal keys: what is written again is what was signed, what came is not.',
    body: BODY.replace('{"eventType"', '{"nodeId":"x","eventType"'),
    signed: BODY,
  },
  {
    id: 'rewritten-newline',
    why: 'A line end was added behind the body after signing.',
    body: `${BODY}\n`,
    signed: BODY,
  },
  {
    id: 'rewritten-byte-order-mark',
    why: 'A byte order mark was added before the body after signing; text decoders hide it.',
    body: `\uFEFF${BODY}`,
    signed: BODY,
  },
  {
    id: 'rewritten-replacement',
    why: 'A byte that is no UTF-8 was sent for what was signed as U+FFFD; a receiver that decodes before it verifies accepts it.',
    body: Buffer.from(withNote('"#"').replace('#', '\xFF'), 'latin1'),
    signed: withNote('"\uFFFD"'),
  },
].map((row) => ({ ...row, code: 'ERR_SIGNATURE_MISMATCH' }))
