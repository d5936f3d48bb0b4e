// One writer at a time: a command waits here, not inside SQLite, where it would hold up everything the process answers.

export type WriteTurns = {
  /** Runs `work` once all that came before has ended, in whatever way. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>
}

/** Turns of one register file in one program. */
export function createWriteTurns(): WriteTurns {
  let last: Promise<unknown> = Promise.resolve()
  return {
    take(work) {
      const mine = last.then(work, work)
      last = mine.catch(() => {})
      return mine
    },
  }
}
