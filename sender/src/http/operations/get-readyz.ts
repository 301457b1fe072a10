import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'

/** Whether events can be taken in and brought out: the store answers and the dispatcher runs. */
export const getReadyz: Operation<'getReadyz'> = async (_request, house) => {
  const { store, dispatcher } = await house.checkHealth()
  const problems = [
    ...(store === null ? [] : [`the store does not answer (${store})`]),
    ...(dispatcher === 'running' ? [] : [`the dispatcher is ${dispatcher}`]),
  ]
  if (problems.length > 0)
    throw new PlatformError('ERR_NOT_READY', `Not ready: ${problems.join(', ')}`)
  return { status: 'ok', checks: { store: 'ok', dispatcher: 'ok' } }
}
