// A PostgreSQL server that a test may use up: where it is, what it is, and how it ends. It holds no server itself.

export interface TestServer extends AsyncDisposable {
  /** Opens its administrative database. */
  readonly url: string
  /** What it is and why it is this one, for people. */
  readonly source: string
}

/** One that can be away for a while and comes back with the same port and the same data. */
export interface StoppableServer extends TestServer {
  stop(): Promise<void>
  start(): Promise<void>
}

/** `durable` is a private one with the settings PostgreSQL has by itself: what it says it wrote survives a power cut. */
export type ServerKind = 'shared' | 'private' | 'durable'

export const USER = 'thunderstack'
export const PASSWORD = 'only-for-tests'

/** Nothing here has to survive a power cut, and many stores connect at once. */
export const SERVER_SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
].flatMap((setting) => ['-c', setting])
