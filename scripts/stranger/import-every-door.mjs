// Every entry of every package of ours, as ES modules: what a package exports must be there and load on its own.
import { listDoors } from './list-doors.cjs'

for (const door of listDoors()) {
  const names = Object.keys(await import(door))
  if (names.length === 0) throw new Error(`${door} exports nothing`)
}
console.log(`${listDoors().length} doors can be imported on Node ${process.version}`)
