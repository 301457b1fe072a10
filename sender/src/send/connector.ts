// Makes connections: resolves the name, lets the guard vet every address, connects to a vetted one and to no other, and
// takes the time of each step.
import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import type { EgressGuard } from './egress-guard.ts'

/** How a socket came to be, in real milliseconds; null where there was no such step. */
export interface ConnectionFacts {
  readonly dnsMs: number | null
  readonly connectMs: number
  readonly tlsMs: number | null
}

export type Lookup = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void

export interface ConnectorParts {
  readonly guard: EgressGuard
  /** Real milliseconds for all of it. */
  readonly timeoutMs: number
  /** PEM certificates trusted beside the system's own; null for none. */
  readonly trusted: readonly string[] | null
  readonly lookup?: Lookup
  readonly onConnected: (socket: Socket, facts: ConnectionFacts) => void
}

export function createConnector(parts: ConnectorParts): buildConnector.connector {
  const { guard, onConnected } = parts
  const lookup = parts.lookup ?? systemLookup

  return (target, callback) => {
    const refusal = isIP(target.hostname) === 0 ? null : guard(target.hostname)
    if (refusal) {
      callback(refusal, null)
      return
    }
    const startedAt = performance.now()
    let resolvedAt: number | undefined
    let connectedAt: number | undefined
    // One connector a connection: its lookup takes the time of this one.
    const connect = build({
      timeout: parts.timeoutMs,
      // HTTP/2 would write header names in lower case.
      allowH2: false,
      ...(parts.trusted && { ca: [...parts.trusted] }),
      lookup: guardLookup(lookup, guard, () => {
        resolvedAt = performance.now()
      }),
    })
    const socket = connect(target, (error, ready) => {
      if (error) {
        callback(error, null)
        return
      }
      const readyAt = performance.now()
      const isTls = target.protocol === 'https:'
      onConnected(ready, {
        dnsMs: resolvedAt === undefined ? null : resolvedAt - startedAt,
        connectMs: (connectedAt ?? readyAt) - (resolvedAt ?? startedAt),
        tlsMs: isTls ? readyAt - (connectedAt ?? readyAt) : null,
      })
      callback(null, ready)
    })
    socket.once('connect', () => {
      connectedAt = performance.now()
    })
  }
}

/** It returns the socket, though its type does not say so. */
const build = buildConnector as unknown as (
  options: buildConnector.BuildOptions,
) => (...given: Parameters<buildConnector.connector>) => Socket

type NetLookup = (
  hostname: string,
  options: LookupOptions,
  callback: (
    error: NodeJS.ErrnoException | null,
    address: string | LookupAddress[],
    family?: number,
  ) => void,
) => void

/** Hands on the allowed addresses only; a name with none is refused with the reason for its first address. */
function guardLookup(lookup: Lookup, guard: EgressGuard, onResolved: () => void): NetLookup {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      onResolved()
      if (error) {
        callback(error, [])
        return
      }
      const allowed = addresses.filter(({ address }) => guard(address) === null)
      const [first] = allowed
      if (!first) callback(guard(addresses[0]?.address ?? ''), [])
      else if (options.all === true) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}
