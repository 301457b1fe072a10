// What the run observes, in the order in which it does; and who waits for the next observation.
import { EventEmitter, once } from 'node:events'
import type {
  AcceptedAct,
  AcceptedEvent,
  Closing,
  Life,
  LifeId,
  RequestEnd,
  SeenRequest,
  Tick,
} from './history.ts'

export interface Recorder {
  readonly accepted: AcceptedEvent[]
  readonly acts: AcceptedAct[]
  readonly unanswered: Map<string, number>
  readonly closings: Closing[]
  readonly requests: SeenRequest[]
  readonly lives: Life[]
  tick(): Tick
  accept(event: AcceptedEvent): void
  leaveUnanswered(nodeId: string): void
  see(request: Omit<SeenRequest, 'at' | 'end'>): SeenRequest
  end(request: SeenRequest, kind: 'reset' | 'hung-up' | number): void
  bear(): LifeId
  bury(life: LifeId, cause: string): void
  /** Resolves once so many events were accepted, all in all. */
  untilAccepted(count: number, signal: AbortSignal): Promise<void>
}

export function createRecorder(): Recorder {
  const news = new EventEmitter().setMaxListeners(0)
  let last: Tick = 0
  const tick = (): Tick => (last += 1)
  const recorder: Recorder = {
    accepted: [],
    acts: [],
    unanswered: new Map(),
    closings: [],
    requests: [],
    lives: [],
    tick,
    accept(event) {
      recorder.accepted.push(event)
      news.emit('accepted')
    },
    leaveUnanswered(nodeId) {
      recorder.unanswered.set(nodeId, (recorder.unanswered.get(nodeId) ?? 0) + 1)
    },
    see(request) {
      const seen: SeenRequest = { ...request, at: tick(), end: null }
      recorder.requests.push(seen)
      return seen
    },
    end(request, kind) {
      const at = tick()
      request.end ??= (
        typeof kind === 'number' ? { kind: 'answered', status: kind, at } : { kind, at }
      ) satisfies RequestEnd
    },
    bear() {
      const id = recorder.lives.length + 1
      recorder.lives.push({ id, bornAt: tick(), death: null })
      return id
    },
    bury(id, cause) {
      const life = recorder.lives[id - 1]
      if (life) life.death = { at: tick(), cause }
    },
    async untilAccepted(count, signal) {
      while (recorder.accepted.length < count && !signal.aborted) {
        await once(news, 'accepted', { signal }).catch(() => undefined)
      }
    },
  }
  return recorder
}
