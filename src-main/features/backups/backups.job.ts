// Making and reading backups in a worker: they work on files, also when there is no register to open.
import { existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { MachineContext } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import {
  makeBackup,
  stageRegister,
  verifySource,
  type SourceFacts,
  describeSource,
  type MadeBackup,
} from '../../storage/backup.ts'
import { type BackupKey, makeBackupKey, unwrapIdentity } from '../../storage/backup-key.ts'
import { passesQuickCheck } from '../../storage/present-register.ts'
import {
  areOnSameDisk,
  asPlaceError,
  folderProblem,
  freePath,
  makeDefaultFolder,
  removeUnfinished,
  requireRoom,
  rotate,
} from './backup-places.ts'
import { backupPaths, checkKey } from './backup-shelf.ts'
import type { BackupMadeFor } from './backups.rules.ts'
import type { RotationSettings } from './rotation.rules.ts'

export type MakeInput = {
  readonly databasePath: string
  readonly reason: BackupMadeFor
  readonly appVersion: string
  /** The key of the automatic backups, or a passphrase of this one alone. */
  readonly key: BackupKey | { readonly passphrase: string } | null
  /** One file at a chosen place, or a file in the chosen folder and, when that is away, in the default one. */
  readonly place: { readonly path: string } | { readonly chosen: string | null; readonly fallback: string }
  readonly rotation: (RotationSettings & { readonly damaged: readonly string[] }) | null
}

export type MakeOutput = {
  readonly fileName: string
  readonly size: number
  /** Why it lies in the default folder instead of the chosen one. */
  readonly code?: string
  /** Under it the outcome of the check is noted; the notes of other files than `knownKeys` may go. */
  readonly checkKey: string
  /** Null for a copy, which tells nothing of the others. */
  readonly knownKeys: readonly string[] | null
}

/** Makes and verifies a backup; the old ones in its folder are thinned out. */
export async function makeBackupJob(input: MakeInput, context: MachineContext): Promise<MakeOutput> {
  const { made, code } = await atItsPlace(input, context)
  const fileName = basename(made.path)
  if (input.rotation !== null) {
    removeUnfinished(dirname(made.path))
    rotate(dirname(made.path), fileName, input.rotation.damaged, input.rotation)
  }
  context.progress('finished', 1, 1)
  const folders = 'path' in input.place ? null : [input.place.fallback, input.place.chosen ?? input.place.fallback]
  const knownKeys = folders === null ? null : backupPaths(folders).flatMap((path) => (existsSync(path) ? [checkKey(path)] : []))
  return { fileName, size: made.size, checkKey: checkKey(made.path), knownKeys, ...(code === undefined ? {} : { code }) }
}

async function atItsPlace(input: MakeInput, context: MachineContext): Promise<{ made: MadeBackup; code?: string }> {
  const { place, reason, key: given, ...order } = input
  const key = given !== null && 'passphrase' in given ? await makeBackupKey(given.passphrase) : given
  const makeAt = async (target: string) => {
    try {
      requireRoomFor(input.databasePath, dirname(target))
      return await makeBackup(
        { ...order, key, target, reason, now: context.now, partName: context.jobId },
        (step, done, total) => {
          context.checkCancelled()
          context.progress(step, done, total)
        },
      )
    } catch (error) {
      throw asPlaceError(error)
    }
  }
  if ('path' in place) return { made: await makeAt(place.path) }
  const inDefault = () => {
    makeDefaultFolder(place.fallback)
    return makeAt(freePath(place.fallback, context.now, reason))
  }
  if (place.chosen === null) return { made: await inDefault() }
  const problem = folderProblem(place.chosen)
  if (problem !== null) return { made: await inDefault(), code: problem }
  try {
    return { made: await makeAt(freePath(place.chosen, context.now, reason)) }
  } catch (error) {
    // A full or pulled stick must not leave the office without a backup; a damaged register or a cancel is no matter of place.
    const code = error instanceof AppError ? PLACE_CODES[error.code] : undefined
    if (code === undefined) throw error
    return { made: await inDefault(), code }
  }
}

/** A backup is a copy beside the register first, and an archive that is at most as large. */
function requireRoomFor(databasePath: string, folder: string): void {
  if (!existsSync(databasePath)) return
  const { size } = statSync(databasePath)
  const own = dirname(databasePath)
  requireRoom(own, areOnSameDisk(own, folder) ? 2 * size : size)
  requireRoom(folder, size)
}

/** Errors of the chosen folder, as the result names them. */
const PLACE_CODES: Readonly<Record<string, string>> = {
  'backups.folderMissing': 'backups.folderMissing',
  'backups.folderReadOnly': 'backups.folderReadOnly',
  'backups.damaged': 'backups.folderUnsound',
  'file.noSpace': 'file.noSpace',
}

export type ReadInput = {
  readonly path: string
  readonly databasePath: string
  readonly passphrase?: string
  /** `describe` reads no more than it must; `verify` reads it whole; a path unpacks it there, checked whole. */
  readonly look: 'describe' | 'verify' | { readonly stageAt: string }
}

/** Looks into a backup or a plain register file. */
export async function readBackupJob(input: ReadInput, context: MachineContext): Promise<SourceFacts> {
  const { path, databasePath, passphrase, look } = input
  context.progress('backup-unpack', 0, 1)
  if (look === 'describe') return describeSource(path, databasePath)
  if (look === 'verify') return verifySource(path, databasePath, passphrase)
  return stageRegister(path, look.stageAt, passphrase)
}

/** Whether the pages of the register hang together. */
export async function quickCheckJob({ databasePath }: { readonly databasePath: string }): Promise<boolean> {
  return passesQuickCheck(databasePath)
}

/** Makes the key of the automatic backups. */
export function makeKeyJob({ passphrase }: { readonly passphrase: string }): Promise<BackupKey> {
  return makeBackupKey(passphrase)
}

export type OpenKeyInput = { readonly key: BackupKey; readonly passphrase: string }

/** Whether the passphrase opens the key. AppError `backups.wrongPassphrase`. */
export async function openKeyJob({ key, passphrase }: OpenKeyInput): Promise<true> {
  await unwrapIdentity(Buffer.from(key.wrappedIdentity, 'base64'), passphrase)
  return true
}
