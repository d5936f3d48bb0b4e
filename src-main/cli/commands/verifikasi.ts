// `ppid verifikasi`: is the register file whole, ours, and without gaps in its numbers?
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { isArchive, stageRegister, withStagedCopy } from '../../storage/backup.ts'
import { type Verification, verifyFile } from '../../storage/verify.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { passphraseFromEnvironment } from '../session.ts'

/** A backup is unpacked and checked against what it says of itself before its register is looked at. */
function verified(path: string): Promise<Verification> | Verification {
  if (!isArchive(path)) return verifyFile(path)
  return withStagedCopy(resolve(path), async (copy) => {
    await stageRegister(path, copy, passphraseFromEnvironment())
    return verifyFile(copy)
  })
}

export const verifyCommand: AddCommand = (program, finish) => {
  program
    .command('verifikasi')
    .description('Memeriksa keutuhan berkas register atau cadangan (frasa sandi: PPID_FRASA_SANDI)')
    .requiredOption('--db <berkas>', 'berkas register atau cadangan')
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { db: string; json?: true }) => {
      if (!existsSync(options.db)) throw new AppError('file.notFound')
      const report = await verified(options.db)
      say(`Keutuhan: ${report.integrity}; kunci asing rusak: ${report.brokenReferences}; versi skema: ${report.schemaVersion}`)
      for (const [table, count] of Object.entries(report.counts)) say(`  ${table}: ${count}`)
      for (const gap of report.numberGaps) say(`  Nomor tidak urut: ${gap.type} tahun ${gap.year}, ${gap.missing} nomor hilang`)
      const exitCode = !report.sound ? ExitCode.failed : report.numberGaps.length > 0 ? ExitCode.findings : ExitCode.done
      finish({ exitCode, ...(options.json === true ? { json: report } : {}) })
    })
}
