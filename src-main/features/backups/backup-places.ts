// The folders that backups go to, and what is wrong with one.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { BACKUP_EXTENSION } from '../../storage/backup-archive.ts'
import { backupFileName, type BackupMadeFor } from './backups.rules.ts'
import { removableBackups, type RotationSettings } from './rotation.rules.ts'

export type FolderProblem = 'backups.folderMissing' | 'backups.folderReadOnly'

/** True when both lie on one disk; a folder that is away lies elsewhere. */
export function areOnSameDisk(one: string, other: string): boolean {
  try {
    return statSync(one).dev === statSync(other).dev
  } catch {
    return false
  }
}

/** Null when the folder can be written. A chosen folder is never created: it may be the place of a stick that is not in. */
export function folderProblem(folder: string): FolderProblem | null {
  try {
    if (!statSync(folder).isDirectory()) return 'backups.folderMissing'
  } catch {
    return 'backups.folderMissing'
  }
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return null
  } catch {
    return 'backups.folderReadOnly'
  }
}

const DISK_CODES: Readonly<Record<string, string>> = {
  ENOENT: 'backups.folderMissing',
  ENOTDIR: 'backups.folderMissing',
  ENODEV: 'backups.folderMissing',
  ENXIO: 'backups.folderMissing',
  EIO: 'backups.folderMissing',
  EACCES: 'backups.folderReadOnly',
  EPERM: 'backups.folderReadOnly',
  EROFS: 'backups.folderReadOnly',
  ENOSPC: 'file.noSpace',
  EDQUOT: 'file.noSpace',
  EFBIG: 'backups.tooLarge',
}

const UNFINISHED = /\.ppid-cadangan\.[0-9a-f-]+\.part$/

/** The error of a folder in the words of backups; any other stays as it is. */
export function asPlaceError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error
  const code = DISK_CODES[String(error.code)]
  return code === undefined ? error : new AppError(code)
}

/** A path in the folder that no file has yet. */
export function freePath(folder: string, now: string, reason: BackupMadeFor): string {
  for (let count = 1; ; count++) {
    const path = join(folder, backupFileName(now, reason, count))
    if (!existsSync(path)) return path
  }
}

/** The folder of the app itself, which is made when needed. */
export function makeDefaultFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
}

/** Names of the backups in a folder; none when it is away. */
export function backupNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(BACKUP_EXTENSION))
  } catch {
    return []
  }
}

/** Removes the parts that a killed program left in the middle of a backup. */
export function removeUnfinished(folder: string): void {
  if (folderProblem(folder) !== null) return
  for (const name of readdirSync(folder)) if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true })
}

/** Removes what the rules let go after `justMade` was made; a file that cannot be removed stays until the next time. */
export function rotate(folder: string, justMade: string, damaged: readonly string[], settings: RotationSettings): void {
  for (const name of removableBackups(backupNames(folder), justMade, new Set(damaged), settings)) {
    try {
      rmSync(join(folder, name))
    } catch {
      // Open in another program or on a medium that was just pulled.
    }
  }
}
