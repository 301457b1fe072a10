// How many attempts may run at once: so many in all, only a few of them at one endpoint, and at most half of them retries.
// So an endpoint that never answers holds back itself alone, and endpoints that come back do not hold back what is new.
// This counts; who comes first is the order in which slots are asked for.

export interface SlotLimits {
  readonly total: number
  readonly perEndpoint: number
  readonly retries: number
}

/** What decides about a slot: where the attempt goes, and whether it is a retry. */
export interface SlotUse {
  readonly url: string
  readonly isRetry: boolean
}

export interface EndpointSlots {
  /** How many more first tries, or retries, may begin now, wherever they go. */
  freeFor(isRetry: boolean): number
  /** How many more may begin now at that URL. */
  freeAt(use: SlotUse): number
  /** False, and nothing is taken, when none is free. */
  take(use: SlotUse): boolean
  /** Takes one in any case: for what is held already. The limits may be exceeded until enough are given back. */
  hold(use: SlotUse): void
  giveBack(use: SlotUse): void
  /** Counts on by itself from here. */
  copy(): EndpointSlots
  /** The same slots, taken together, under other limits. */
  under(limits: SlotLimits): EndpointSlots
}

export function createEndpointSlots(limits: SlotLimits): EndpointSlots {
  return countSlots(limits, new Map(), { all: 0, retries: 0 })
}

function countSlots(
  limits: SlotLimits,
  takenAt: Map<string, number>,
  taken: { all: number; retries: number },
): EndpointSlots {
  const freeFor = (isRetry: boolean): number => {
    const free = limits.total - taken.all
    return isRetry ? Math.min(free, limits.retries - taken.retries) : free
  }
  const freeAt = ({ url, isRetry }: SlotUse): number =>
    Math.min(freeFor(isRetry), limits.perEndpoint - (takenAt.get(url) ?? 0))

  function count({ url, isRetry }: SlotUse, by: 1 | -1): void {
    const countAt = (takenAt.get(url) ?? 0) + by
    if (countAt < 0) throw new TypeError(`no slot is taken at ${url}`)
    if (countAt === 0) takenAt.delete(url)
    else takenAt.set(url, countAt)
    taken.all += by
    if (isRetry) taken.retries += by
  }

  return {
    freeFor,
    freeAt,
    take(use) {
      if (freeAt(use) <= 0) return false
      count(use, 1)
      return true
    },
    hold(use) {
      count(use, 1)
    },
    giveBack(use) {
      count(use, -1)
    },
    copy: () => countSlots(limits, new Map(takenAt), { ...taken }),
    under: (others) => countSlots(others, takenAt, taken),
  }
}
