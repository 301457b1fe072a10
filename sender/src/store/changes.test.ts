import { expect, test } from 'vitest'
import { createChanges, type ChangeTopic } from './changes.ts'

test('whoever waits for one thing is told of that, and whoever waits for anything of everything', () => {
  const changes = createChanges()
  const heard: ChangeTopic[] = []
  changes.onChange(() => heard.push('deliveries'), 'deliveries')
  changes.onChange(() => heard.push('steps'), 'steps')
  const stop = changes.onChange(() => heard.push('any'))

  changes.notify('deliveries')
  expect(heard.splice(0)).toEqual(['deliveries', 'any'])
  changes.notify('steps', 'deliveries')
  expect(heard.splice(0)).toEqual(['steps', 'deliveries', 'any'])
  changes.notify()
  expect(heard.splice(0)).toEqual(['any'])
  stop()
  changes.notify()
  expect(heard).toEqual([])
})
