// The folders that backups go to, and what is wrong with one.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
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

/** Refuses to begin what would fill the disk: `bytes` must fit into the folder. AppError `file.noSpace`. */
export function requireRoom(folder: string, bytes: number): void {
  const { blocks, bavail, bsize } = statfsSync(folder)
  // Some drives of the network do not tell.
  if (blocks > 0 && bavail * bsize < bytes) throw new AppError('file.noSpace')
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

const KEPT_ASIDE = /^register-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-sebelum-pemulihan(?:-\d+)?\.ppid$/

/** Names of the registers beside this one that restores kept aside. */
export function keptAsideNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => KEPT_ASIDE.test(name)) : []
}

/** When such a register was kept aside, ISO in UTC: until then it was the one in use. */
export function keptAsideAt(name: string): string {
  const [, year, month, day, hour, minute, second] = KEPT_ASIDE.exec(name) ?? []
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
}

const A_DAY_MS = 86_400_000

/**
 * Removes the parts that a killed program left in the middle of a backup. One that was written to within a day may be that
 * of another computer, which keeps its backups in the same folder; one that cannot be removed stays until the next time.
 */
export function removeUnfinished(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((one) => UNFINISHED.test(one)))
      if (Date.now() - statSync(join(folder, name)).mtimeMs > A_DAY_MS) rmSync(join(folder, name))
  } catch {
    // Open in another program, or just finished by it.
  }
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
