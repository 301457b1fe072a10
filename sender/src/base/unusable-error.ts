/** Something that was given from outside and cannot be used, now or later; who knows where it came from says so. */
export class UnusableError extends Error {
  override readonly name = 'UnusableError'
}
