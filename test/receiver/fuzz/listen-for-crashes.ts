// Keeps what would have ended the process, or was nobody's to handle.

export interface CrashListener extends Disposable {
  readonly seen: readonly string[]
}

export function listenForCrashes(): CrashListener {
  const seen: string[] = []
  const hear = (kind: string) => (reason: unknown) => {
    seen.push(
      `${kind}: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
    )
  }
  const onException = hear('uncaught exception')
  const onRejection = hear('unhandled rejection')
  process.on('uncaughtException', onException).on('unhandledRejection', onRejection)
  return {
    seen,
    [Symbol.dispose]() {
      process.off('uncaughtException', onException).off('unhandledRejection', onRejection)
    },
  }
}
