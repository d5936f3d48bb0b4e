// Journals what has happened already and must not wait for the file: locking. What cannot be written is written later.
import type { Actor } from '../features/actor.ts'
import type { JournalEntry } from '../features/slice.ts'
import type { Log } from '../platform/log.ts'

export type LateRow = {
  readonly at: string
  readonly operation: string
  readonly actor: Actor | null
  readonly entry: JournalEntry
}

export type LateJournal = {
  readonly add: (row: LateRow) => void
  /** Writes what waits. A file that cannot be written is noted in the log, and the rows wait for the next time. */
  readonly write: () => Promise<void>
}

/** `write` journals the rows in one transaction. Rows that wait are lost when the program ends before they could be written. */
export function createLateJournal(write: (rows: readonly LateRow[]) => Promise<void>, log: Log): LateJournal {
  let waiting: readonly LateRow[] = []
  let last = Promise.resolve()
  const attempt = async () => {
    const rows = waiting
    if (rows.length === 0) return
    try {
      await write(rows)
      waiting = waiting.slice(rows.length)
    } catch (error) {
      log.note('journal waits', { rows: rows.length, cause: error instanceof Error ? error.name : typeof error })
    }
  }
  return {
    add(row) {
      waiting = [...waiting, row]
    },
    write() {
      last = last.then(attempt)
      return last
    },
  }
}
