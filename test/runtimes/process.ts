// The checks as a process: the origin of the key server is its argument.
import { checkContract } from './check-contract.ts'
import { checkReceiver } from './check-receiver.ts'

console.log((await checkReceiver(process.argv[2] ?? '')) + checkContract())
