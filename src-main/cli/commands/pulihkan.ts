// `ppid pulihkan`: puts a verified backup in the place of the register file; the present file is kept aside.
import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { openNotes } from '../../platform/backup-notes.ts'
import { stageRegister, withStagedCopy } from '../../storage/backup.ts'
import { openDatabase } from '../../storage/open-database.ts'
import { swapRegister } from '../../storage/register-swap.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { passphraseFromEnvironment } from '../session.ts'

/** Brings a log that a killed program left into its file. AppError `storage.busy` while the register is open elsewhere. */
function settleLog(databasePath: string): void {
  if (!existsSync(databasePath)) return
  try {
    openDatabase(databasePath).close()
  } catch {
    // Damaged or foreign: it is kept aside as it lies there.
    return
  }
  // The last one to close a file takes its log away; a log that stays belongs to a program that is still running.
  if (existsSync(`${databasePath}-wal`)) throw new AppError('storage.busy')
}

export const restoreCommand: AddCommand = (program, finish) => {
  program
    .command('pulihkan')
    .description('Memulihkan berkas register dari cadangan (frasa sandi: PPID_FRASA_SANDI); berkas sekarang disimpan terpisah')
    .requiredOption('--dari <berkas>', 'berkas cadangan')
    .requiredOption('--db <berkas>', 'berkas register')
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { dari: string; db: string; json?: true }) => {
      if (!existsSync(options.dari)) throw new AppError('file.notFound')
      const databasePath = resolve(options.db)
      mkdirSync(dirname(databasePath), { recursive: true })
      const keptAside = await withStagedCopy(databasePath, async (copy) => {
        await stageRegister(options.dari, copy, passphraseFromEnvironment())
        settleLog(databasePath)
        // What is put there now is not what was closed last.
        openNotes(databasePath).change({ closedAs: null })
        return swapRegister(databasePath, copy, new Date().toISOString()).keptAside
      })
      say(`Dipulihkan dari ${basename(options.dari)}.`)
      if (keptAside !== null) say(`Berkas sebelumnya disimpan sebagai ${keptAside}.`)
      finish({
        exitCode: ExitCode.done,
        ...(options.json === true ? { json: { restored: basename(options.dari), keptAside } } : {}),
      })
    })
}
