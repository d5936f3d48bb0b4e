// `ppid angka`: every figure of the report as JSON, or a short table in words.
import type { AddCommand } from '../outcome.ts'
import { ExitCode, say } from '../outcome.ts'
import { yearOption } from '../options.ts'
import { USER_OPTION } from '../sign-in.ts'
import { chooseAgency, type Session, withSession } from '../session.ts'

export const figuresCommand: AddCommand = (program, finish) => {
  program
    .command('angka')
    .description('Menampilkan seluruh angka laporan tahunan')
    .requiredOption('--db <berkas>', 'berkas register')
    .requiredOption('--tahun <tahun>', 'tahun laporan', yearOption)
    .option('--opd <kode>', 'kode OPD bila berkas memuat beberapa')
    .option(...USER_OPTION)
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { db: string; tahun: number; opd?: string; petugas?: string; json?: true }) => {
      const work = async (session: Session) => {
        const agency = await chooseAgency(session, options.opd)
        return session.call('annualReport.figures', { agencyId: agency.id, year: options.tahun })
      }
      const figures = await withSession(options.db, work, { user: options.petugas })
      const { requests } = figures
      say(`${figures.agencyName}, tahun ${figures.year}`)
      say(
        `Sisa ${requests.openAtStart} + diterima ${requests.received} = selesai ${requests.closed} + dalam proses ${requests.openAtEnd}`,
      )
      say(`Keberatan ${figures.objections.received}, sengketa ${figures.disputes.filed}, DIP ${figures.publicInformation.total}`)
      finish({ exitCode: ExitCode.done, ...(options.json === true ? { json: figures } : {}) })
    })
}
