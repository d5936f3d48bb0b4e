// Writes the journal rows of one command into its own transaction.
import type { JournalEntry } from '../features/slice.ts'
import type { Write } from '../storage/handles.ts'

/** Inserts one append-only row per entry; failing to write it fails the command. */
export async function writeJournal(write: Write, at: string, operation: string, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) {
    await write
      .insertInto('journal')
      .values({
        at,
        operation,
        agency_id: entry.agencyId,
        entity: entry.entity,
        entity_id: entry.entityId,
        action: entry.action,
        changes: JSON.stringify(entry.changes),
      })
      .execute()
  }
}
