// `ppid cadangkan`: a verified backup of the register file.
import { existsSync, mkdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { freePath } from '../../features/backups/backup-places.ts'
import { AppError } from '../../kernel/app-error.ts'
import { makeBackup } from '../../storage/backup.ts'
import { makeBackupKey } from '../../storage/backup-key.ts'
import { verifyFile } from '../../storage/verify.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { APP_VERSION, passphraseFromEnvironment } from '../session.ts'

export const backUpCommand: AddCommand = (program, finish) => {
  program
    .command('cadangkan')
    .description('Membuat cadangan yang telah diperiksa; dikunci bila PPID_FRASA_SANDI diisi')
    .requiredOption('--db <berkas>', 'berkas register')
    .requiredOption('--ke <folder>', 'folder cadangan')
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { db: string; ke: string; json?: true }) => {
      if (!existsSync(options.db)) throw new AppError('file.notFound')
      mkdirSync(options.ke, { recursive: true })
      const now = new Date().toISOString()
      const passphrase = passphraseFromEnvironment()
      const made = await makeBackup({
        databasePath: resolve(options.db),
        target: freePath(options.ke, now, 'manual'),
        reason: 'manual',
        now,
        appVersion: APP_VERSION,
        key: passphrase === undefined ? null : await makeBackupKey(passphrase),
        partName: String(process.pid),
      })
      // A damaged register was refused above: what has been packed was checked and read back.
      say(`Cadangan: ${basename(made.path)} (utuh)`)
      const json = { file: basename(made.path), encrypted: made.manifest.encrypted, ...verifyFile(options.db) }
      finish({ exitCode: ExitCode.done, ...(options.json === true ? { json } : {}) })
    })
}
