/** Does something `first` milliseconds from now, and again `ms` after it last ended; one run at a time. */
export function repeat(
  ms: number,
  work: () => Promise<void>,
  first = ms,
): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const next = (wait: number) => {
    timer = setTimeout(() => {
      running = work().finally(() => {
        if (!stopped) next(ms)
      })
    }, wait)
    // Waiting for work must not keep a program alive that is otherwise done.
    timer.unref()
  }
  next(first)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
