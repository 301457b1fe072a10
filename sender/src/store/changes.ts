// Who wants to know that something was committed, by what they wait for. What happened is in the store.
import { createListeners, type Listeners } from '../base/listeners.ts'

/**
 * `deliveries`: one may have become due. `webhooks`: one leads elsewhere, or nowhere. `steps`: a node's steps are others
 * than before. `keys`: there is another current webhook key. `any`: anything at all.
 */
export type ChangeTopic = 'deliveries' | 'webhooks' | 'steps' | 'keys' | 'any'

export interface Changes {
  readonly onChange: (listener: () => void, topic?: ChangeTopic) => () => void
  readonly notify: (...topics: readonly Exclude<ChangeTopic, 'any'>[]) => void
}

export function createChanges(): Changes {
  const listeners: Readonly<Record<ChangeTopic, Listeners>> = {
    deliveries: createListeners(),
    webhooks: createListeners(),
    steps: createListeners(),
    keys: createListeners(),
    any: createListeners(),
  }
  return {
    onChange: (listener, topic = 'any') => listeners[topic].add(listener),
    notify(...topics) {
      for (const topic of topics) listeners[topic].notify()
      listeners.any.notify()
    },
  }
}
