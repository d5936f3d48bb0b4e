// Making and reading backups in a worker: they work on files, also when there is no register to open.
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
import { type BackupKey, makeBackupKey } from '../../storage/backup-key.ts'
import { asPlaceError, folderProblem, freePath, makeDefaultFolder, rotate } from './backup-places.ts'
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
}

/** Makes and verifies a backup; the old ones in its folder are thinned out. */
export async function makeBackupJob(input: MakeInput, context: MachineContext): Promise<MakeOutput> {
  const { made, code } = await atItsPlace(input, context)
  const fileName = basename(made.path)
  if (input.rotation !== null) rotate(dirname(made.path), fileName, input.rotation.damaged, input.rotation)
  context.progress('finished', 1, 1)
  return { fileName, size: made.size, ...(code === undefined ? {} : { code }) }
}

async function atItsPlace(input: MakeInput, context: MachineContext): Promise<{ made: MadeBackup; code?: string }> {
  const { place, reason, key: given, ...order } = input
  const key = given !== null && 'passphrase' in given ? await makeBackupKey(given.passphrase) : given
  const makeAt = (target: string) =>
    makeBackup({ ...order, key, target, reason, now: context.now, partName: context.jobId }, (step, done, total) => {
      context.checkCancelled()
      context.progress(step, done, total)
    }).catch((error: unknown) => {
      throw asPlaceError(error)
    })
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

/** Makes the key of the automatic backups. */
export function makeKeyJob({ passphrase }: { readonly passphrase: string }): Promise<BackupKey> {
  return makeBackupKey(passphrase)
}
