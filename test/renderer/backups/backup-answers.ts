// Answers of the backend about backups, for screens without one.
import type { BackupCounts, BackupPreview, BackupRow, BackupState } from '../../../src-main/contract/index.ts'

export const COUNTS: BackupCounts = {
  requests: 120,
  objections: 12,
  disputes: 3,
  publicInformation: 240,
  excludedInformation: 8,
  attachments: 57,
}

export const NO_COUNTS: BackupCounts = {
  requests: 0,
  objections: 0,
  disputes: 0,
  publicInformation: 0,
  excludedInformation: 0,
  attachments: 0,
}

/** A moment of the computer's own day, as the backend writes it. */
export const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute).toISOString()

export const backupRow = (change: Partial<BackupRow> = {}): BackupRow => ({
  id: 'a',
  fileName: 'register-20261124T010200Z-harian.ppid-cadangan',
  madeAt: at(24, 8, 2),
  reason: 'daily',
  size: 2_411_724,
  encrypted: false,
  state: 'verified',
  counts: COUNTS,
  agencyNames: ['Dinas Komunikasi dan Informatika'],
  schemaVersion: 15,
  fromElsewhere: false,
  keptAside: false,
  isBare: false,
  ...change,
})

export const backupPreview = (change: Partial<BackupPreview> = {}): BackupPreview => ({
  id: 'a',
  madeAt: at(24, 8, 2),
  agencyNames: ['Dinas Komunikasi dan Informatika'],
  counts: COUNTS,
  presentCounts: COUNTS,
  newest: { requests: '2026-11-23', objections: null },
  presentNewest: { requests: '2026-11-23', objections: null },
  journalRowsAfter: 0,
  sameRegister: true,
  needsMigration: false,
  encrypted: false,
  ...change,
})

type Change = Partial<Omit<BackupState, 'settings'>> & { readonly settings?: Partial<BackupState['settings']> }

export const backupState = ({ settings, ...change }: Change = {}): BackupState => ({
  mode: 'normal',
  changedWhileClosed: false,
  settingsLost: false,
  fault: null,
  settings: {
    folderName: 'cadangan',
    isDefaultFolder: true,
    onSameDisk: true,
    atStart: true,
    daily: true,
    keepDaily: 14,
    keepWeekly: 8,
    keepMonthly: 12,
    encrypted: false,
    ...settings,
  },
  folderReachable: true,
  last: {
    madeAt: at(24, 8, 2),
    reason: 'start',
    outcome: 'verified',
    size: 2_411_724,
    fileName: 'register-20261124T010200Z-saat-dibuka.ppid-cadangan',
  },
  lastGoodAt: at(24, 8, 2),
  overdue: false,
  ...change,
})
