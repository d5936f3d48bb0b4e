// What is remembered about backups in a file beside the register: it must be readable when the register is not.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const ResultSchema = z.object({
  madeAt: z.string(),
  reason: z.string(),
  outcome: z.enum(['verified', 'failed']),
  code: z.string().optional(),
  size: z.int(),
  fileName: z.string(),
})

const NotesSchema = z.object({
  /** A register lay here once: a missing one is a loss, not a new computer. */
  registerExisted: z.boolean().default(false),
  /** Absolute path of the chosen folder; null for the default one. */
  folder: z.string().nullable().default(null),
  atStart: z.boolean().default(true),
  daily: z.boolean().default(true),
  keepDaily: z.int().min(1).default(14),
  keepWeekly: z.int().min(1).default(8),
  keepMonthly: z.int().min(1).default(12),
  /** Set when backups are encrypted. It opens nothing without the passphrase. */
  key: z.object({ recipient: z.string(), wrappedIdentity: z.string() }).nullable().default(null),
  last: ResultSchema.nullable().default(null),
  lastGoodAt: z.string().nullable().default(null),
  lastTriedAt: z.string().nullable().default(null),
  /** The register file as it was closed; null while it is open, and after a program that did not close it. */
  closedAs: z.object({ size: z.int(), sha256: z.string() }).nullable().default(null),
  /** Outcome of the last look into a file, by file name, size and time of writing. */
  checked: z.record(z.string(), z.enum(['verified', 'damaged'])).default({}),
})
export type BackupNotes = z.infer<typeof NotesSchema>

export type NoteKeeper = {
  readonly read: () => BackupNotes
  /** Changes some notes and writes them whole; a disk that takes no more keeps them in memory until the next time. */
  readonly change: (change: Partial<BackupNotes>) => void
}

/** File of the notes of a register. */
export const notesPath = (databasePath: string) => join(dirname(databasePath), 'cadangan.json')

/** Opens the notes beside the register; absent or unreadable ones begin anew. */
export function openNotes(databasePath: string): NoteKeeper {
  const path = notesPath(databasePath)
  let notes = load(path)
  return {
    read: () => notes,
    change(change) {
      notes = { ...notes, ...change }
      save(path, notes)
    },
  }
}

function load(path: string): BackupNotes {
  try {
    return NotesSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return NotesSchema.parse({})
  }
}

function save(path: string, notes: BackupNotes): void {
  const part = `${path}.part`
  try {
    const file = openSync(part, 'w')
    try {
      writeSync(file, JSON.stringify(notes, null, 2))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  } catch {
    rmSync(part, { force: true })
  }
}
