// Whether a URL can be delivered to at all, as far as its text says: an address is judged as it will be when connecting; of names
// only those that mean this machine. Every other name is judged when it is resolved, at each attempt.
import { isIP } from 'node:net'
import { createEgressGuard, type EgressRules } from './egress-guard.ts'

const THIS_MACHINE = /(?:^|\.)localhost\.?$/

/** Why not, as a sentence; null when nothing speaks against it. */
export function judgeEndpoint(rules: EgressRules, url: string): string | null {
  const guard = createEgressGuard(rules)
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = THIS_MACHINE.test(host) ? ['127.0.0.1', '::1'] : isIP(host) ? [host] : []
  const refusals = addresses.map((address) => guard(address))
  const [refusal] = refusals
  // A name is refused when none of its addresses may be connected to.
  return refusal && !refusals.includes(null) ? refusal.message : null
}
