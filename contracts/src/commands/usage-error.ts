// A command that cannot do what it was told: wrong usage, a file that is not there. Exit code 2.

export class UsageError extends Error {
  override readonly name = 'UsageError'
}
