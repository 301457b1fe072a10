// Addresses that are not plain hosts of the internet, as data: the IANA special-purpose address registries, multicast, and
// where cloud machines find their metadata. What is done about them is egress-guard.ts.

export interface SpecialRange {
  readonly cidr: string
  readonly name: string
  /** Where it is defined. */
  readonly source: string
}

const range = (cidr: string, name: string, source: string): SpecialRange => ({ cidr, name, source })

/** Never connected to: what answers there hands out credentials or belongs to the link. */
export const NEVER: readonly SpecialRange[] = [
  range('169.254.0.0/16', 'link-local, where clouds keep their metadata', 'RFC 3927'),
  range('fe80::/10', 'link-local', 'RFC 4291'),
  range('fd00:ec2::/32', 'metadata of Amazon EC2', 'its user guide'),
  range('fd20:ce::254/128', 'metadata of Google Cloud', 'its documentation'),
  range('100.100.100.200/32', 'metadata of Alibaba Cloud', 'its documentation'),
  range('168.63.129.16/32', 'platform address of Azure', 'its documentation'),
  range('192.0.0.192/32', 'metadata of Oracle Cloud', 'its documentation'),
]

/** https://www.iana.org/assignments/iana-ipv4-special-registry, plus multicast. */
const SPECIAL_IPV4: readonly SpecialRange[] = [
  range('0.0.0.0/8', 'this network', 'RFC 791'),
  range('10.0.0.0/8', 'private', 'RFC 1918'),
  range('100.64.0.0/10', 'shared address space', 'RFC 6598'),
  range('127.0.0.0/8', 'loopback', 'RFC 1122'),
  range('172.16.0.0/12', 'private', 'RFC 1918'),
  range('192.0.0.0/24', 'IETF protocol assignments', 'RFC 6890'),
  range('192.0.2.0/24', 'documentation', 'RFC 5737'),
  range('192.31.196.0/24', 'AS112', 'RFC 7535'),
  range('192.52.193.0/24', 'AMT', 'RFC 7450'),
  range('192.88.99.0/24', '6to4 relays', 'RFC 7526'),
  range('192.168.0.0/16', 'private', 'RFC 1918'),
  range('192.175.48.0/24', 'AS112', 'RFC 7534'),
  range('198.18.0.0/15', 'benchmarking', 'RFC 2544'),
  range('198.51.100.0/24', 'documentation', 'RFC 5737'),
  range('203.0.113.0/24', 'documentation', 'RFC 5737'),
  range('224.0.0.0/4', 'multicast', 'RFC 5771'),
  range('240.0.0.0/4', 'reserved, with the broadcast address', 'RFC 1112'),
]

/** https://www.iana.org/assignments/iana-ipv6-special-registry, plus multicast and what was withdrawn. */
const SPECIAL_IPV6: readonly SpecialRange[] = [
  range('::1/128', 'loopback', 'RFC 4291'),
  range('::/96', 'unspecified and IPv4-compatible', 'RFC 4291'),
  range('::ffff:0:0:0/96', 'IPv4-translated', 'RFC 2765'),
  range('64:ff9b::/96', 'NAT64', 'RFC 6052'),
  range('64:ff9b:1::/48', 'NAT64 for local use', 'RFC 8215'),
  range('100::/64', 'discard only', 'RFC 6666'),
  range('100:0:0:1::/64', 'dummy prefix', 'RFC 9780'),
  range('2001::/23', 'IETF protocol assignments, with Teredo and ORCHID', 'RFC 2928'),
  range('2001:db8::/32', 'documentation', 'RFC 3849'),
  range('2002::/16', '6to4', 'RFC 3056'),
  range('2620:4f:8000::/48', 'AS112', 'RFC 7534'),
  range('3fff::/20', 'documentation', 'RFC 9637'),
  range('5f00::/16', 'segment routing', 'RFC 9602'),
  range('fc00::/7', 'unique local', 'RFC 4193'),
  range('fec0::/10', 'site-local, withdrawn', 'RFC 3879'),
  range('ff00::/8', 'multicast', 'RFC 4291'),
]

export const SPECIAL: readonly SpecialRange[] = [...SPECIAL_IPV4, ...SPECIAL_IPV6]

/** IPv6 ranges whose addresses lead to an IPv4 address, and the bit at which that begins. */
export const EMBEDDING: readonly { readonly cidr: string; readonly firstBit: number }[] = [
  { cidr: '::/96', firstBit: 96 },
  { cidr: '::ffff:0:0:0/96', firstBit: 96 },
  { cidr: '64:ff9b::/96', firstBit: 96 },
  { cidr: '2002::/16', firstBit: 16 },
]
