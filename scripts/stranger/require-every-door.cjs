// The same through require, which loads ES modules since Node 20.19.
const { listDoors } = require('./list-doors.cjs')

for (const door of listDoors()) {
  const names = Object.keys(require(door))
  if (names.length === 0) throw new Error(`${door} exports nothing`)
}
console.log(`${listDoors().length} doors can be required on Node ${process.version}`)
