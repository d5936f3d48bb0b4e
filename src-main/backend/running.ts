// What is being answered just now: whoever rewrites the whole register waits for it.

export type Running = {
  /**
   * Runs `work` and counts it until it has ended. `work` gets a function that resolves once everything else that is counted
   * at that moment has ended, in whatever way.
   */
  readonly count: <T>(work: (othersEnded: () => Promise<void>) => Promise<T>) => Promise<T>
}

/** Counts what runs. */
export function createRunning(): Running {
  const all = new Set<Promise<unknown>>()
  return {
    async count(work) {
      const { promise, resolve } = Promise.withResolvers<void>()
      all.add(promise)
      try {
        return await work(async () => {
          await Promise.all([...all].filter((one) => one !== promise))
        })
      } finally {
        all.delete(promise)
        resolve()
      }
    },
  }
}
