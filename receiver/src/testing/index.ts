// What tests of a receiver need. Carries the published test key: keep it out of production imports.
export { signDelivery } from './sign-delivery.ts'
export type { SignDeliveryOptions, SignedDelivery } from './sign-delivery.ts'
export { testKeys } from './test-keys.ts'
export { toFetchRequest } from './to-fetch-request.ts'
export { checkDeliveryStore } from './check-delivery-store.ts'
