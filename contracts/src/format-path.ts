// JSON pointers as the paths people write. The inverse is not needed.
import { cutText } from './cut-text.ts'

const PLAIN_NAME = /^[\w$-]+$/

/** `/settings/webhookUrl` → `settings.webhookUrl`; `/attempts/0` → `attempts[0]`; the empty pointer → `body`. */
export function formatPath(pointer: string, field?: string): string {
  const steps = parsePointer(pointer)
  if (field !== undefined) steps.push(field)
  if (steps.length === 0) return 'body'
  const path = steps.map(formatStep).join('')
  return path.startsWith('.') ? path.slice(1) : path
}

/** The field names of a JSON pointer (RFC 6901). */
export function parsePointer(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function formatStep(step: string): string {
  if (/^\d+$/.test(step)) return `[${step}]`
  const name = cutText(step)
  return PLAIN_NAME.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
