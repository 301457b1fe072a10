// NOT BUILT YET.
import type { EventStore, RegistrationStore } from '../store.ts'

const notBuilt = (): never => {
  throw new Error('not built')
}

export const STUBS: EventStore & RegistrationStore = {
  insertRegistration: notBuilt,
  loadRegistration: notBuilt,
  listRegistrations: notBuilt,
  changeRegistration: notBuilt,
  listEventTypes: notBuilt,
  registerEventType: notBuilt,
  publish: notBuilt,
  publishTo: notBuilt,
  redeliverMany: notBuilt,
  loadRedelivery: notBuilt,
  cancelRedelivery: notBuilt,
}
