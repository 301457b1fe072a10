import { PlatformError } from '../../domain/errors.ts'

export function redeliveryNotFound(): PlatformError {
  return new PlatformError(
    'ERR_NOT_FOUND',
    'No redelivery of this webhook has this id; POST /v1/webhooks/{id}/redeliveries answers with it',
  )
}
