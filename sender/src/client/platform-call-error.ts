/** A platform's refusal, with its own message; `status` is 0 when nothing answered at all. */
export class PlatformCallError extends Error {
  override readonly name = 'PlatformCallError'
  readonly status: number

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}
