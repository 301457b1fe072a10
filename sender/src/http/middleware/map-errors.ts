// The one catch of a request. What becomes of a failure is in answer-error.ts.
import type { Middleware } from 'koa'
import { answerError } from '../answer-error.ts'
import type { House } from '../house.ts'

export function mapErrors(house: Pick<House, 'report' | 'ids'>): Middleware {
  return async function mapErrors(ctx, next) {
    try {
      await next()
    } catch (caught) {
      answerError(ctx, caught, house)
    }
  }
}
