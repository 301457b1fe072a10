import type { Operation } from '../operation.ts'
import { representKeys } from '../represent/key.ts'

export const listKeys: Operation<'listKeys'> = (_request, house) =>
  Promise.resolve({ keys: representKeys(house.keys.list()) })
