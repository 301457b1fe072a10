// Response headers against the contract: the media type and every header that openapi.yaml names. Others are free.
import type { HeaderRule, ResponseRule } from './compiled-validator.ts'
import { cutText } from './cut-text.ts'
import type { Problem } from './problem.ts'
import { readHeaders, type ResponseHeaders } from './response-headers.ts'
import { validateBody } from './validate-body.ts'

/** Their paths are such as `header Retry-After`. */
export function checkHeaders(rule: ResponseRule, headers: ResponseHeaders): readonly Problem[] {
  const given = readHeaders(headers)
  return [
    ...checkContentType(rule.contentTypes, given.get('content-type')),
    ...rule.headers.flatMap((header) => checkHeader(header, given.get(header.name.toLowerCase()))),
  ]
}

function checkContentType(
  expected: readonly string[],
  given: string | undefined,
): readonly Problem[] {
  // Parameters such as charset are nobody's concern here.
  const mediaType = given?.split(';', 1)[0]?.trim().toLowerCase()
  if (expected.length === 0 || expected.some((type) => type === mediaType)) return []
  const got = given === undefined ? 'no such header' : JSON.stringify(cutText(given))
  return [describe('Content-Type', `expected ${expected.join(' or ')}, got ${got}`)]
}

function checkHeader(rule: HeaderRule, text: string | undefined): readonly Problem[] {
  if (text === undefined) {
    return rule.required
      ? [describe(rule.name, 'missing, openapi.yaml promises it with every such answer')]
      : []
  }
  const verdict = validateBody(rule.validate, rule.isNumber ? toNumber(text) : text)
  if (verdict.kind === 'valid') return []
  return verdict.problems.map(({ message }) => describe(rule.name, message))
}

/** A text that is no number stays one, and is refused as such. */
function toNumber(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

function describe(name: string, message: string): Problem {
  return { path: `header ${name}`, message }
}
