// Keeps what a command changed as one step that undo can take back, and lets the oldest steps go.
import type { Command } from '../contract/operations.ts'
import type { Actor } from '../features/actor.ts'
import { trashedSince } from '../features/history/history.rules.ts'
import { findHistorySetting } from '../features/history/history.store.ts'
import type { JournalEntry } from '../features/slice.ts'
import { countChanged, forgetChanged, keepChanged } from '../storage/change-capture.ts'
import type { Write } from '../storage/handles.ts'
import { forgetOldSteps, forgetUndone } from '../storage/old-steps.ts'
import { imageRewritten } from '../storage/step-rows.ts'

type Done = {
  readonly at: string
  readonly operation: string
  readonly actor: Actor | null
  readonly entries: readonly JournalEntry[]
  readonly journal: { readonly first: number; readonly last: number }
}

/**
 * Writes the step down in the command's own transaction; a command that changed no row of a register (a reveal, an export)
 * leaves none. What had been undone before in that office can no longer be repeated.
 */
export async function keepStep(write: Write, undo: Command['undo'], done: Done): Promise<void> {
  if (undo === 'itself') return forgetChanged(write)
  const { changed, deleted } = await countChanged(write)
  if (changed === 0 && undo !== 'final') return forgetChanged(write)
  const agencyId = done.entries.find((entry) => entry.agencyId !== null)?.agencyId ?? null
  const { id } = await write
    .insertInto('step')
    .values({
      agency_id: agencyId,
      at: done.at,
      user_id: done.actor?.id ?? null,
      user_name: done.actor?.name ?? '',
      operation: done.operation,
      first_journal_id: done.journal.first,
      last_journal_id: done.journal.last,
      final: undo === 'final' ? 1 : 0,
      changed_rows: changed,
      deleted_rows: undo === 'final' ? 0 : deleted,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (undo === 'final') await forgetChanged(write)
  else {
    await keepChanged(write, id)
    if (deleted < changed) await imageRewritten(write, id)
  }
  // Only now: contents that the new step names as well must not be taken for orphans.
  await forgetUndone(write, agencyId)
  const { keptSteps, trashDays } = await findHistorySetting(write)
  await forgetOldSteps(write, agencyId, { kept: keptSteps, trashedSince: trashedSince(done.at, trashDays) })
}
