// Words of a backup, when the next one is due, and which old ones may go; pure.
import { parseDateOnly } from '../../kernel/date-only.ts'

/** Why a backup was made; part of its file name. `copy` is the one-file copy for another computer. */
export const BACKUP_REASONS = [
  'start',
  'daily',
  'manual',
  'import',
  'massEdit',
  'erasure',
  'encryption',
  'migration',
  'restore',
  'copy',
] as const
export type BackupMadeFor = (typeof BACKUP_REASONS)[number]

/** `verified`: read back whole; `unchecked`: not looked at yet; `damaged`: a check failed; `unreadable`: no backup at all. */
export const BACKUP_CHECKS = ['verified', 'unchecked', 'damaged', 'unreadable'] as const
export type BackupCheck = (typeof BACKUP_CHECKS)[number]

/** Why the register cannot be opened. */
export const REGISTER_FAULTS = [
  'storage.corrupt',
  'storage.notOurs',
  'storage.missing',
  'storage.fromFuture',
  'storage.readOnly',
] as const
export type RegisterFault = (typeof REGISTER_FAULTS)[number]

/** Shortest passphrase of an encrypted backup, in characters. */
export const SHORTEST_PASSPHRASE = 12

const FILE_WORDS: Readonly<Record<BackupMadeFor, string>> = {
  start: 'saat-dibuka',
  daily: 'harian',
  manual: 'manual',
  import: 'sebelum-impor',
  massEdit: 'sebelum-ubah-banyak',
  erasure: 'sebelum-penghapusan',
  encryption: 'sebelum-enkripsi',
  migration: 'sebelum-migrasi',
  restore: 'sebelum-pemulihan',
  copy: 'salinan',
}

const EXTENSION = '.ppid-cadangan'
const NAME = /^register-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z-]+?)(?:-\d+)?\.ppid-cadangan$/

/**
 * File name of a backup, sortable by time and free of the office's data: `register-20261124T031500Z-harian.ppid-cadangan`.
 * `count` from 2 on tells apart what was made in the same second.
 */
export function backupFileName(now: string, reason: BackupMadeFor, count = 1): string {
  const stamp = now.replace(/[-:]/g, '').replace(/\.\d+/, '')
  return `register-${stamp}-${FILE_WORDS[reason]}${count === 1 ? '' : `-${count}`}${EXTENSION}`
}

export type NamedBackup = { readonly fileName: string; readonly madeAt: string; readonly reason: BackupMadeFor }

/** Time (ISO in UTC) and reason that a file name tells; undefined for any other file, which is then never touched. */
export function parseBackupName(fileName: string): NamedBackup | undefined {
  const [, year, month, day, hour, minute, second, word] = NAME.exec(fileName) ?? []
  const reason = BACKUP_REASONS.find((known) => FILE_WORDS[known] === word)
  if (reason === undefined || parseDateOnly(`${year}-${month}-${day}`) === undefined) return undefined
  return { fileName, madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`, reason }
}

/** A reason as an archive tells it; one that this version does not know counts as made by hand, which is never removed. */
export function knownReason(reason: string): BackupMadeFor {
  return BACKUP_REASONS.find((known) => known === reason) ?? 'manual'
}
