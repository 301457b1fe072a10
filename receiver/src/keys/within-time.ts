// Work with a deadline in real time, which holds even when the work does not listen to its signal.

/** Rejects with the signal's TimeoutError when time is up; what the work comes to after that is nobody's concern. */
export async function withinTime<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(ms)
  const timeUp = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
  })
  return Promise.race([work(signal), timeUp])
}
