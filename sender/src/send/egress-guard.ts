// Which addresses may be connected to. It judges the address itself, at the moment of connecting: a host name proves
// nothing, because it may lead elsewhere the next time it is asked.
import ipaddr from 'ipaddr.js'
import { EMBEDDING, NEVER, SPECIAL, type SpecialRange } from './special-addresses.ts'

export interface EgressRules {
  /** `local`: anything but link-local and cloud metadata. `public-only`: no special-purpose address at all. */
  readonly mode: 'local' | 'public-only'
  /** CIDR ranges allowed in `public-only`, too. */
  readonly allow: readonly string[]
}

export type EgressGuard = (address: string) => EgressRefusal | null

/** Thrown into a connection that is not made; its message is for whoever reads the delivery log. */
export class EgressRefusal extends Error {
  override readonly name = 'EgressRefusal'
  readonly code = 'ERR_EGRESS_REFUSED'
  readonly address: string
  readonly range: string

  constructor(message: string, facts: { readonly address: string; readonly range: string }) {
    super(message)
    this.address = facts.address
    this.range = facts.range
  }
}

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = readonly [Address, number]

interface KnownRange extends SpecialRange {
  readonly range: Range
}

const parse = (special: SpecialRange): KnownRange => ({
  ...special,
  range: parseCidr(special.cidr),
})
const NEVER_RANGES = NEVER.map(parse)
const SPECIAL_RANGES = SPECIAL.map(parse)
const EMBEDDING_RANGES = EMBEDDING.map((each) => ({ ...each, range: parseCidr(each.cidr) }))

export function createEgressGuard({ mode, allow }: EgressRules): EgressGuard {
  const allowed = allow.map(parseCidr)
  return (text) => {
    if (!ipaddr.isValid(text)) return refuse(text, 'no address', 'it cannot be judged')
    const forms = listForms(ipaddr.process(text))
    const never = find(NEVER_RANGES, forms)
    if (never) return refuse(text, never, 'which is never connected to, whatever is allowed')
    if (mode === 'local' || forms.some((form) => allowed.some((range) => isIn(form, range)))) {
      return null
    }
    const special = find(SPECIAL_RANGES, forms)
    return special
      ? refuse(
          text,
          special,
          `refused by --egress public-only; allow it with --allow-cidr ${special.cidr}, or start with --egress local`,
        )
      : null
  }
}

/** Throws a TypeError for what is no CIDR range. */
function parseCidr(text: string): Range {
  return ipaddr.parseCIDR(text)
}

function refuse(address: string, range: KnownRange | string, why: string): EgressRefusal {
  if (typeof range === 'string') {
    return new EgressRefusal(`${address} is ${range}: ${why}`, { address, range })
  }
  const { cidr, name, source } = range
  const message = `${address} lies in ${cidr} (${name}; ${source}), ${why}`
  return new EgressRefusal(message, { address, range: cidr })
}

/** The address, and the IPv4 address inside it, if it carries one. Mapped ones are IPv4 already. */
function listForms(address: Address): readonly Address[] {
  if (address instanceof ipaddr.IPv4) return [address]
  const embedding = EMBEDDING_RANGES.find(({ range }) => isIn(address, range))
  if (!embedding) return [address]
  const firstByte = embedding.firstBit / 8
  const bytes = address.toByteArray().slice(firstByte, firstByte + 4)
  return [address, new ipaddr.IPv4(bytes)]
}

function find(ranges: readonly KnownRange[], forms: readonly Address[]): KnownRange | undefined {
  const found = forms.map((form) => ranges.find(({ range }) => isIn(form, range)))
  return found.find((range) => range !== undefined)
}

function isIn(address: Address, [base, bits]: Range): boolean {
  return address.kind() === base.kind() && address.match(base, bits)
}
