// What the user reads when not even the window can open; a damaged or missing register leads to recovery instead.
import { dialog } from 'electron'
import { AppError } from '../kernel/app-error.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  'backups.failed':
    'Cadangan sebelum pembaruan data tidak dapat dibuat, sehingga data belum diperbarui. Kosongkan ruang penyimpanan, lalu buka kembali aplikasi.',
  'storage.busy': 'Berkas register sedang dipakai program lain. Tutup program itu, lalu buka kembali aplikasi.',
}

/** Shows why the register cannot be opened and where it lies. */
export function showStartupFailure(error: unknown, databasePath: string, backupFolder: string): void {
  const code = error instanceof AppError ? error.code : ''
  const sentence = SENTENCES[code] ?? 'Berkas register tidak dapat dibuka. Data Anda tidak diubah.'
  dialog.showErrorBox('Register PPID tidak dapat dibuka', `${sentence}\n\nBerkas: ${databasePath}\nCadangan: ${backupFolder}`)
}
