// The Fetch door: Hono, Next.js, Workers, Deno, Bun. Re-exports only.
export { fetchReceiver } from './fetch-receiver.ts'
export type { FetchReceiverOptions } from './fetch-receiver.ts'
