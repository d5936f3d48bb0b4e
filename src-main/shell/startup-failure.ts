// What the user reads when the register file cannot be opened; the app never goes on with an empty one.
import { dialog } from 'electron'
import { AppError } from '../kernel/app-error.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  'storage.fromFuture':
    'Berkas register ini dibuat oleh versi aplikasi yang lebih baru. Pasang versi terbaru Register PPID, lalu buka kembali. Data Anda tidak diubah.',
  'storage.notOurs':
    'Berkas di folder data bukan berkas Register PPID atau sudah rusak. Aplikasi tidak mengubahnya. Pulihkan dari cadangan terakhir atau hubungi pengelola komputer.',
  'storage.corrupt': 'Berkas register rusak. Aplikasi tidak mengubahnya. Pulihkan dari cadangan terakhir di folder "cadangan".',
}

/** Shows why the register cannot be opened and where it lies. */
export function showStartupFailure(error: unknown, databasePath: string, backupFolder: string): void {
  const code = error instanceof AppError ? error.code : ''
  const sentence = SENTENCES[code] ?? 'Berkas register tidak dapat dibuka. Data Anda tidak diubah.'
  dialog.showErrorBox('Register PPID tidak dapat dibuka', `${sentence}\n\nBerkas: ${databasePath}\nCadangan: ${backupFolder}`)
}
