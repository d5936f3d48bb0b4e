// What is remembered about backups in a file beside the register: it must be readable when the register is not.
import { closeSync, constants, copyFileSync, fstatSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { patiently, renamePatiently } from './patient-rename.ts'

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
  /** The file was found unreadable: folder, passphrase and times are the first ones again until the office sets them anew. */
  settingsLost: z.boolean().default(false),
})
export type BackupNotes = z.infer<typeof NotesSchema>

export type NoteKeeper = {
  readonly read: () => BackupNotes
  /** Changes the named notes in the file as it now is; a disk that takes no more keeps them in memory until the next time. */
  readonly change: (change: Partial<BackupNotes>) => void
  /** The same for what the user asked for: throws the system's error, and then nothing is changed. */
  readonly changeSurely: (change: Partial<BackupNotes>) => void
}

/** File of the notes of a register. */
export const notesPath = (databasePath: string) => join(dirname(databasePath), 'cadangan.json')

const firstNotes = () => NotesSchema.parse({})
/** Whoever had notes had a register: without them a missing one is still a loss. */
const lostNotes = () => NotesSchema.parse({ registerExisted: true, settingsLost: true })

/**
 * Opens the notes beside the register. Only an absent file begins anew; a garbled one is kept aside as `cadangan.rusak.json`
 * and what can be read of it stays; one that the system does not hand out is left alone until it does.
 */
export function openNotes(databasePath: string): NoteKeeper {
  const path = notesPath(databasePath)
  const found = look(path)
  let isKnown = found !== 'unreadable'
  let notes = found === 'absent' ? firstNotes() : found === 'unreadable' ? lostNotes() : found.notes
  let unsaved: Partial<BackupNotes> = {}

  /** The window and the command line may work beside each other: each writes what it changed over what the other wrote. */
  const save = (change: Partial<BackupNotes>) => {
    const present = look(path)
    if (present === 'unreadable' && !isKnown) throw Object.assign(new Error('notes cannot be read'), { code: 'EBUSY' })
    const isBetter = typeof present === 'object' && !(present.garbled && isKnown)
    const changed = { ...(isBetter ? present.notes : notes), ...unsaved, ...change }
    writeWhole(path, JSON.stringify(changed, null, 2))
    notes = changed
    unsaved = {}
    isKnown = true
  }
  return {
    read: () => notes,
    change(change) {
      try {
        save(change)
      } catch {
        unsaved = { ...unsaved, ...change }
        notes = { ...notes, ...change }
      }
    },
    changeSurely: save,
  }
}

type Found = 'absent' | 'unreadable' | { readonly notes: BackupNotes; readonly garbled: boolean }

/** Reads the file; what is garbled is kept aside, the first such file for good. */
function look(path: string): Found {
  let text: string
  try {
    text = patiently(() => readFileSync(path, 'utf8'))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'unreadable'
  }
  const found = understood(text)
  if (found.garbled) keepAside(path)
  return found
}

/** Each note stands for itself: one that is not understood voids no other. */
function understood(text: string): { readonly notes: BackupNotes; readonly garbled: boolean } {
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {
    return { notes: lostNotes(), garbled: true }
  }
  const all = NotesSchema.safeParse(told)
  if (all.success) return { notes: all.data, garbled: false }
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return { notes: lostNotes(), garbled: true }
  const strange = new Set(all.error.issues.map(({ path: [name] }) => name))
  const rest = Object.fromEntries(Object.entries(told).filter(([name]) => !strange.has(name)))
  return { notes: { ...NotesSchema.parse(rest), registerExisted: true, settingsLost: true }, garbled: true }
}

function keepAside(path: string): void {
  try {
    copyFileSync(path, join(dirname(path), 'cadangan.rusak.json'), constants.COPYFILE_EXCL)
  } catch {
    // One is kept already, or the disk takes no more: the notes themselves are worth more than their wreck.
  }
}

/** The old notes stand until the new ones are whole on the disk. Throws the system's error. */
function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`
  try {
    const file = openSync(part, 'w')
    try {
      writeFileSync(file, text)
      fsyncSync(file)
      if (fstatSync(file).size !== Buffer.byteLength(text)) throw Object.assign(new Error('written short'), { code: 'ENOSPC' })
    } finally {
      closeSync(file)
    }
    renamePatiently(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
