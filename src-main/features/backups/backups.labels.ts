// Indonesian words for backups.
import type { BackupCheck, BackupMadeFor } from './backups.rules.ts'

export const BACKUP_REASON_LABELS: Readonly<Record<BackupMadeFor, string>> = {
  start: 'Saat aplikasi dibuka',
  daily: 'Harian',
  manual: 'Dibuat manual',
  import: 'Sebelum impor',
  massEdit: 'Sebelum perubahan banyak baris',
  erasure: 'Sebelum penghapusan identitas',
  encryption: 'Sebelum perubahan perlindungan identitas',
  migration: 'Sebelum pembaruan bentuk data',
  restore: 'Sebelum pemulihan',
  copy: 'Salinan untuk komputer lain',
}

export const BACKUP_CHECK_LABELS: Readonly<Record<BackupCheck, string>> = {
  verified: 'Utuh, telah diperiksa',
  unchecked: 'Belum diperiksa',
  damaged: 'Rusak',
  unreadable: 'Tidak dapat dibaca',
}
