// Time goes on: platform time, and real time with it. In few sizes of step, so that instants meet.
import fc from 'fast-check'
import { createCommand } from '../command.ts'

export const moveTimeCommands = fc.constantFrom(20, 40, 100).map((ms) =>
  createCommand(`moveTime(${ms})`, (world) => {
    world.now += ms
    world.realNow += ms
    return Promise.resolve()
  }),
)
