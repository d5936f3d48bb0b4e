// Operations that make, check and bring back backups. All answer with an open register and in recovery alike.
import { z } from 'zod'
import { operations, service } from '../../contract/operations.ts'
import { BACKUP_CHECKS, BACKUP_REASONS, REGISTER_FAULTS, SHORTEST_PASSPHRASE } from './backups.rules.ts'

export const BACKUP_ERROR_CODES = [
  /** Before an import or a mass edit: nothing was changed. `cause` is the code of what went wrong. */
  'backups.failed',
  'backups.damaged',
  'backups.notABackup',
  'backups.newerFormat',
  'backups.passphraseNeeded',
  'backups.wrongPassphrase',
  /** Without the chosen ones no verified backup would be left. */
  'backups.lastGood',
  /** The chosen folder is away (a pulled memory stick). */
  'backups.folderMissing',
  'backups.folderReadOnly',
  /** What was written to the chosen folder did not read back. */
  'backups.folderUnsound',
  'backups.tooLarge',
  /** The register could not be replaced; the old one stands. `cause` is the code of what went wrong. */
  'backups.restoreFailed',
  'storage.missing',
  /** The register cannot be opened: only backups and files answer. */
  'recovery.needed',
  /** The register is open: an empty one may not be put in its place. */
  'recovery.notNeeded',
] as const

/** How many rows a register holds. */
export const BackupCountsSchema = z.strictObject({
  requests: z.int(),
  objections: z.int(),
  disputes: z.int(),
  publicInformation: z.int(),
  excludedInformation: z.int(),
  attachments: z.int(),
})
export type BackupCounts = z.infer<typeof BackupCountsSchema>

/** Day of the newest registration of each book; null in an empty one. */
export const NewestRegistrationsSchema = z.strictObject({ requests: z.string().nullable(), objections: z.string().nullable() })
export type NewestRegistrations = z.infer<typeof NewestRegistrationsSchema>

const keep = (max: number) => z.int().min(1).max(max)
const ownSettings = {
  atStart: z.boolean(),
  daily: z.boolean(),
  keepDaily: keep(90),
  keepWeekly: keep(52),
  keepMonthly: keep(60),
}

export const BackupStateSchema = z.strictObject({
  mode: z.enum(['normal', 'recovery']),
  fault: z.enum(REGISTER_FAULTS).nullable(),
  /** The file was not as the app had closed it: damaged, or changed by another program. */
  changedWhileClosed: z.boolean(),
  /** The notes about backups were unreadable: folder, passphrase and times must be set anew. */
  settingsLost: z.boolean(),
  settings: z.strictObject({
    folderName: z.string(),
    isDefaultFolder: z.boolean(),
    /** The folder lies on the disk of the register: one broken disk takes both. */
    onSameDisk: z.boolean(),
    ...ownSettings,
    /** Whether the automatic backups are encrypted with a passphrase. */
    encrypted: z.boolean(),
  }),
  /** False while the chosen folder is away or cannot be written; backups then go to the default folder. */
  folderReachable: z.boolean(),
  last: z
    .strictObject({
      madeAt: z.string(),
      reason: z.enum(BACKUP_REASONS),
      outcome: z.enum(['verified', 'failed']),
      /** Why it failed; on a verified one: why it lies in the default folder instead of the chosen one. */
      code: z.string().optional(),
      /** Bytes; 0 when it failed. */
      size: z.int(),
      fileName: z.string(),
    })
    .nullable(),
  lastGoodAt: z.string().nullable(),
  /** No good backup for several days. */
  overdue: z.boolean(),
})
export type BackupState = z.infer<typeof BackupStateSchema>

export const BackupRowSchema = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  /** ISO in UTC; of a plain register file or an unreadable one, when the file was written. */
  madeAt: z.string(),
  /** Null for a plain register file and an unreadable one. */
  reason: z.enum(BACKUP_REASONS).nullable(),
  /** Bytes. */
  size: z.int(),
  encrypted: z.boolean(),
  state: z.enum(BACKUP_CHECKS),
  /** Null when unreadable. */
  counts: BackupCountsSchema.nullable(),
  agencyNames: z.array(z.string()),
  schemaVersion: z.int().nullable(),
  /** True for a file that was opened from elsewhere. */
  fromElsewhere: z.boolean(),
  /** True for a register that a restore kept aside, `madeAt` being when that was. */
  keptAside: z.boolean(),
  /** True when it lies open to whoever has the file, though newer backups are locked or hold encrypted identities. */
  isBare: z.boolean(),
})
export type BackupRow = z.infer<typeof BackupRowSchema>

export const BackupPreviewSchema = z.strictObject({
  id: z.string(),
  madeAt: z.string(),
  agencyNames: z.array(z.string()),
  counts: BackupCountsSchema,
  /** Of the register in use; null when it cannot be read. */
  presentCounts: BackupCountsSchema.nullable(),
  newest: NewestRegistrationsSchema,
  presentNewest: NewestRegistrationsSchema.nullable(),
  /** Journal rows written after the backup, which a restore would set aside; null when that cannot be told. */
  journalRowsAfter: z.int().nullable(),
  /** False when the backup comes from another register; null when that cannot be told. */
  sameRegister: z.boolean().nullable(),
  needsMigration: z.boolean(),
  encrypted: z.boolean(),
})
export type BackupPreview = z.infer<typeof BackupPreviewSchema>

const Nothing = z.strictObject({})
const Passphrase = z.string().min(1).max(1000)
const NewPassphrase = z.string().min(SHORTEST_PASSPHRASE, { error: 'text.tooShort' }).max(1000)
const chosenBackup = z.strictObject({ id: z.string(), passphrase: Passphrase.optional() })
const startedJob = z.strictObject({ jobId: z.string() })

export const backupOperations = operations('backups', {
  state: service({ input: Nothing, output: BackupStateSchema }),
  /** Newest first: the default folder, the chosen one, and what was opened from elsewhere in this session. */
  list: service({ input: Nothing, output: z.array(BackupRowSchema) }),
  /** Adds a backup or a plain register file (`.ppid`) from anywhere; `token` of files.choose with filter `database`. */
  openFile: service({ input: z.strictObject({ token: z.string() }), output: BackupRowSchema }),
  preview: service({ input: chosenBackup, output: BackupPreviewSchema }),
  /** Puts the backup in the place of the register. Every topic has changed then: the window loads anew. */
  restore: service({ input: chosenBackup, output: z.strictObject({ keptAside: z.string().nullable() }) }),
  /** A backup by hand: job `backups.make`, output `{ fileName, size }`. */
  make: service({ input: Nothing, output: startedJob }),
  /** One file for another computer; job `backups.make`. Without a passphrase it is encrypted as the automatic ones are. */
  saveCopy: service({
    input: z.strictObject({ token: z.string(), passphrase: NewPassphrase.optional() }),
    output: startedJob,
    leaves: 'export',
  }),
  /** Reads a backup back and checks it whole: hash, integrity, references, counts. */
  verify: service({
    input: chosenBackup,
    output: z.strictObject({ state: z.enum(BACKUP_CHECKS), code: z.string().optional() }),
  }),
  saveSettings: service({ input: z.strictObject(ownSettings), output: BackupStateSchema }),
  /** `token` of files.chooseFolder; null goes back to the default folder. */
  setFolder: service({ input: z.strictObject({ token: z.string().nullable() }), output: BackupStateSchema }),
  /**
   * Backups from now on are encrypted; older ones stay as they are, each with the passphrase of its day. `present` is the
   * one in force, if there is one: AppError `backups.passphraseNeeded`, `backups.wrongPassphrase`. One that nobody knows any
   * more is given up by `forgotten`, which the journal keeps: else every backup to come would be lost with it.
   */
  setPassphrase: service({
    input: z.strictObject({ passphrase: NewPassphrase, present: Passphrase.optional(), forgotten: z.boolean().optional() }),
    output: BackupStateSchema,
  }),
  removePassphrase: service({ input: z.strictObject({ present: Passphrase.optional() }), output: BackupStateSchema }),
  /** Deletes backups and registers kept aside; not what was opened from elsewhere, and never the last verified backup. */
  discard: service({
    input: z.strictObject({ ids: z.array(z.string()).min(1).max(1000) }),
    output: z.strictObject({ deleted: z.int() }),
  }),
  /** Only in recovery: begins with an empty register; the damaged file is kept aside. */
  startEmpty: service({ input: Nothing, output: z.strictObject({ keptAside: z.string().nullable() }) }),
  /** In recovery: tries to open the register file once more (a disk that was away is back); the state afterwards. */
  reopen: service({ input: Nothing, output: BackupStateSchema }),
})
