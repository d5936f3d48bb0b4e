// Takes an import back: its entries that nobody has worked on since leave the register as one step.
import type { QuestionContext } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import type { Actor } from '../actor.ts'
import { recordVoid } from '../void-numbers.ts'
import { deleteImported, findImportBatch, listUntouched, markUndone } from './imports.batches.store.ts'

export type UndoOrder = { readonly id: number; readonly actor: Actor | null }

export type Undone = { readonly removed: number }

const ROWS_A_LOOK = 500
const REASON = 'Impor dibatalkan'
const NUMBERS = { request: 'PIP', objection: 'KEB' } as const

/** Removes what was left as imported; numbers given out become void. AppError notFound, imports.nothingToUndo. */
export async function undoImport({ id, actor }: UndoOrder, context: QuestionContext): Promise<Undone> {
  const { progress, checkCancelled } = context
  return context.carryOut({ operation: 'imports.undoBatch', undo: 'step', actor }, async ({ read, write, record, now }) => {
    const batch = await findImportBatch(read, id)
    if (batch === undefined) throw new AppError('notFound')
    const { agencyId, kind } = batch
    const entries = await listUntouched(read, batch)
    if (entries.length === 0) throw new AppError('imports.nothingToUndo')
    for (let from = 0; from < entries.length; from += ROWS_A_LOOK) {
      progress('removing', from, entries.length)
      checkCancelled()
      const some = entries.slice(from, from + ROWS_A_LOOK)
      await deleteImported(
        write,
        kind,
        some.map((entry) => entry.id),
      )
      for (const entry of some)
        record({ entity: kind, entityId: entry.id, agencyId, action: 'undoImport', changes: { batchId: id } })
    }
    if (kind === 'request' || kind === 'objection') {
      const type = NUMBERS[kind]
      recordVoid(
        { record },
        entries.map(({ label: number }) => ({ agencyId, type, number })),
        REASON,
      )
    }
    await markUndone(write, id, now, entries.length)
    const changes = { kind, removed: entries.length, fileName: batch.fileName }
    record({ entity: 'importBatch', entityId: id, agencyId, action: 'undoImport', changes })
    return { removed: entries.length }
  })
}
