// The rates of another Node: bundled, run by it, and printed as JSON.
import { takeVerifyRates } from './verify-rates.ts'

console.log(JSON.stringify(await takeVerifyRates()))
