// `ppid pulihkan`: puts a verified backup in the place of the register file; the present file is kept aside.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { backupFileName } from '../../storage/backup.ts'
import { verifyFile } from '../../storage/verify.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'

/** The backup is checked before anything is moved. Throws `cli.backupDamaged`. */
function requireSound(path: string): void {
  if (!existsSync(path)) throw new AppError('file.notFound')
  if (!verifyFile(path).sound) throw new AppError('cli.backupDamaged')
}

export const restoreCommand: AddCommand = (program, finish) => {
  program
    .command('pulihkan')
    .description('Memulihkan berkas register dari cadangan; berkas sekarang disimpan terpisah')
    .requiredOption('--dari <berkas>', 'berkas cadangan')
    .requiredOption('--db <berkas>', 'berkas register')
    .option('--json', 'satu dokumen JSON ke stdout')
    .action((options: { dari: string; db: string; json?: true }) => {
      requireSound(options.dari)
      const part = `${options.db}.part`
      copyFileSync(options.dari, part)
      requireSound(part)
      let keptAside: string | null = null
      if (existsSync(options.db)) {
        keptAside = `${options.db}.${backupFileName(new Date().toISOString(), 'sebelum-pulih')}`
        renameSync(options.db, keptAside)
        // The log belongs to the file that was moved aside and must travel with it.
        for (const suffix of ['-wal', '-shm'])
          if (existsSync(`${options.db}${suffix}`)) renameSync(`${options.db}${suffix}`, `${keptAside}${suffix}`)
      }
      renameSync(part, options.db)
      for (const suffix of ['-wal', '-shm']) rmSync(`${part}${suffix}`, { force: true })
      say(`Dipulihkan dari ${basename(options.dari)}.`)
      if (keptAside !== null) say(`Berkas sebelumnya disimpan sebagai ${basename(keptAside)}.`)
      const json = { restored: basename(options.dari), keptAside: keptAside === null ? null : basename(keptAside) }
      finish({ exitCode: ExitCode.done, ...(options.json === true ? { json } : {}) })
    })
}
