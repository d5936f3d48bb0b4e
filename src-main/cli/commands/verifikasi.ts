// `ppid verifikasi`: is the register file whole, ours, and without gaps in its numbers?
import { existsSync } from 'node:fs'
import { AppError } from '../../kernel/app-error.ts'
import { verifyFile } from '../../storage/verify.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'

export const verifyCommand: AddCommand = (program, finish) => {
  program
    .command('verifikasi')
    .description('Memeriksa keutuhan berkas register')
    .requiredOption('--db <berkas>', 'berkas register')
    .option('--json', 'satu dokumen JSON ke stdout')
    .action((options: { db: string; json?: true }) => {
      if (!existsSync(options.db)) throw new AppError('file.notFound')
      const report = verifyFile(options.db)
      say(`Keutuhan: ${report.integrity}; kunci asing rusak: ${report.brokenReferences}; versi skema: ${report.schemaVersion}`)
      for (const [table, count] of Object.entries(report.counts)) say(`  ${table}: ${count}`)
      for (const gap of report.numberGaps) say(`  Nomor tidak urut: ${gap.type} tahun ${gap.year}, ${gap.missing} nomor hilang`)
      const exitCode = !report.sound ? ExitCode.failed : report.numberGaps.length > 0 ? ExitCode.findings : ExitCode.done
      finish({ exitCode, ...(options.json === true ? { json: report } : {}) })
    })
}
