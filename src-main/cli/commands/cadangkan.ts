// `ppid cadangkan`: a verified copy of the register file.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { backupFileName, backupTo } from '../../storage/backup.ts'
import { openDatabase } from '../../storage/open-database.ts'
import { verifyFile } from '../../storage/verify.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'

export const backUpCommand: AddCommand = (program, finish) => {
  program
    .command('cadangkan')
    .description('Membuat cadangan yang telah diperiksa')
    .requiredOption('--db <berkas>', 'berkas register')
    .requiredOption('--ke <folder>', 'folder cadangan')
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { db: string; ke: string; json?: true }) => {
      if (!existsSync(options.db)) throw new AppError('file.notFound')
      const db = openDatabase(options.db, { readOnly: true })
      const path = await backupTo(db, options.ke, backupFileName(new Date().toISOString(), 'manual')).finally(() => db.close())
      const verification = verifyFile(path)
      say(`Cadangan: ${basename(path)} (${verification.sound ? 'utuh' : 'RUSAK'})`)
      const json = { file: basename(path), ...verification }
      finish({ exitCode: verification.sound ? ExitCode.done : ExitCode.failed, ...(options.json === true ? { json } : {}) })
    })
}
