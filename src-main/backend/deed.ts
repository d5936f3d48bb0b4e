// What a command does to the register inside its transaction: work, guards, journal, step. A worker does it the same way.
import type { Command } from '../contract/operations.ts'
import type { Actor } from '../features/actor.ts'
import type { CommandContext, DeadlineMove, JournalEntry, Slice } from '../features/slice.ts'
import { writeJournal } from './journal.ts'
import { keepStep } from './steps.ts'

export type Deed = {
  readonly operation: string
  readonly undo: Command['undo']
  readonly actor: Actor | null
  /** Who comes in with it, where nobody was signed in before. */
  readonly entering?: () => Actor | null
}

export type DeedContext = Pick<
  CommandContext,
  'read' | 'write' | 'now' | 'actor' | 'resourcesFolder' | 'record' | 'calendarChanged'
>

export type DeedPlace = Pick<DeedContext, 'write' | 'now' | 'resourcesFolder'> & { readonly slices: readonly Slice[] }

/** Does `work` and keeps its journal and its step in the same transaction; work that records nothing is a fault. */
export async function carryOut<T>(place: DeedPlace, deed: Deed, work: (context: DeedContext) => Promise<T>): Promise<T> {
  const { write, now, resourcesFolder, slices } = place
  const { operation, actor } = deed
  const entries: JournalEntry[] = []
  const base = { read: write, write, now, actor, resourcesFolder }
  const value = await work({
    ...base,
    record: (entry) => entries.push(entry),
    calendarChanged: async () => {
      const moves: DeadlineMove[] = []
      for (const slice of slices) moves.push(...((await slice.refreshDeadlines?.(base)) ?? []))
      return moves
    },
  })
  if (entries.length === 0) throw new Error(`command ${operation} recorded nothing`)
  for (const { guard } of slices) await guard?.(base)
  const who = actor ?? deed.entering?.() ?? null
  const journal = await writeJournal(write, now, operation, who, entries)
  await keepStep(write, deed.undo, { at: now, operation, actor: who, entries, journal })
  return value
}
