import type { Operation } from '../operation.ts'

export const getLatestRlnImage: Operation<'getLatestRlnImage'> = (_request, house) =>
  Promise.resolve({ data: house.life.rlnImage })
