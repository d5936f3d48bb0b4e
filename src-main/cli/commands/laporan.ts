// `ppid laporan`: draws the annual report into a folder.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { reportFindingText } from '../../features/annual-report/checks/report-checks.labels.ts'
import { PAPERS, REPORT_FORMATS, type ReportForm, type ReportFormat } from '../../features/annual-report/annual-report.rules.ts'
import type { Agency } from '../../features/office/office.contract.ts'
import { choice, yearOption } from '../options.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { USER_OPTION } from '../sign-in.ts'
import { chooseAgency, type Session, withSession } from '../session.ts'

/** The two forms of Perki KI 1/2021 Ps.58 as a clerk calls them. */
const FORMS: Readonly<Record<'lengkap' | 'ringkasan', ReportForm>> = { lengkap: 'full', ringkasan: 'summary' }
const formsOption = (text: string): ReportForm[] =>
  text.split(',').map((word) => FORMS[choice(word.trim(), ['lengkap', 'ringkasan'] as const)])
const formatsOption = (text: string): ReportFormat[] => text.split(',').map((word) => choice(word.trim(), REPORT_FORMATS))

export type ReportWish = {
  readonly year: number
  readonly folder: string
  readonly forms: readonly ReportForm[]
  readonly formats: readonly ReportFormat[]
  readonly paper: 'A4' | 'F4'
}

/** Makes the report and returns the names written and what the report still lacks. */
export async function makeReport(session: Session, agency: Agency, wish: ReportWish) {
  mkdirSync(wish.folder, { recursive: true })
  const folderToken = session.backend.files.keep(resolve(wish.folder))
  const { jobId } = await session.call('annualReport.make', {
    agencyId: agency.id,
    year: wish.year,
    forms: [...wish.forms],
    formats: [...wish.formats],
    paper: wish.paper,
    folderToken,
    nameSuffix: '',
  })
  await session.jobDone(jobId)
  const files = await session.call('annualReport.madeFiles', { jobId })
  const findings = await session.call('annualReport.findings', { agencyId: agency.id, year: wish.year })
  return { files: files.map(({ name, format }) => ({ name, format })), findings }
}

export const reportCommand: AddCommand = (program, finish) => {
  program
    .command('laporan')
    .description('Membuat laporan tahunan (xlsx, pdf, docx)')
    .requiredOption('--db <berkas>', 'berkas register')
    .requiredOption('--tahun <tahun>', 'tahun laporan', yearOption)
    .requiredOption('--keluar <folder>', 'folder tujuan')
    .option('--bentuk <daftar>', 'lengkap dan/atau ringkasan, dipisah koma', formsOption, ['full'])
    .option('--format <daftar>', 'format dipisah koma', formatsOption, [...REPORT_FORMATS])
    .option('--kertas <ukuran>', 'A4 atau F4', (text) => choice(text, PAPERS), 'A4')
    .option('--opd <kode>', 'kode OPD bila berkas memuat beberapa')
    .option(...USER_OPTION)
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(
      async (options: {
        db: string
        tahun: number
        keluar: string
        bentuk: ReportForm[]
        format: ReportFormat[]
        kertas: 'A4' | 'F4'
        opd?: string
        petugas?: string
        json?: true
      }) => {
        const wish = {
          year: options.tahun,
          folder: options.keluar,
          forms: options.bentuk,
          formats: options.format,
          paper: options.kertas,
        }
        const made = await withSession(
          options.db,
          async (session) => makeReport(session, await chooseAgency(session, options.opd), wish),
          { user: options.petugas },
        )
        for (const file of made.files) say(`Ditulis: ${file.name}`)
        for (const finding of made.findings)
          say(`${finding.level === 'error' ? 'Kurang' : 'Perhatian'}: ${reportFindingText(finding)}`)
        const exitCode = made.findings.some((finding) => finding.level === 'error') ? ExitCode.findings : ExitCode.done
        finish({ exitCode, ...(options.json === true ? { json: made } : {}) })
      },
    )
}
