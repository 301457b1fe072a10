// The platform of the tests: as any other, and every answer it gives is held to the contract, whatever the test is about.
import {
  startPlatform as startAny,
  type Platform,
  type StartOptions,
} from '@thunderstack-webhooks/sender'

export function startPlatform(options: StartOptions = {}): Promise<Platform> {
  return startAny({ strictContract: true, ...options })
}
