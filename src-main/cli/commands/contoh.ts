// `ppid contoh`: a whole sample office from real documents, and its annual report in three formats.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { REPORT_FORMATS, REPORT_FORMS } from '../../features/annual-report/annual-report.rules.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { buildExample } from '../example/build.ts'
import type { WalkingClock } from '../example/timeline.ts'
import { yearOption } from '../options.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { chooseAgency, withSession } from '../session.ts'
import { makeReport } from './laporan.ts'

const DATABASE = 'contoh.ppid'

/** Removes what an earlier run wrote; nothing else in the folder is touched. */
function clearEarlierRun(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const databasePath = join(folder, DATABASE)
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${databasePath}${suffix}`, { force: true })
  return databasePath
}

export const exampleCommand: AddCommand = (program, finish) => {
  program
    .command('contoh')
    .description('Membuat OPD contoh beserta laporan tahunannya')
    .requiredOption('--keluar <folder>', 'folder tujuan')
    .option('--tahun <tahun>', 'tahun contoh (bawaan: tahun lalu)', yearOption)
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { keluar: string; tahun?: number; json?: true }) => {
      const started = performance.now()
      const year = options.tahun ?? yearOf(localDay(new Date().toISOString(), 'WIB')) - 1
      const databasePath = clearEarlierRun(options.keluar)
      const clock: WalkingClock = { now: new Date().toISOString() }
      say(`Menyusun OPD contoh tahun ${year} …`)
      const made = await withSession(
        databasePath,
        async (session) => {
          await buildExample(session, clock, year)
          say('Membuat laporan tahunan …')
          const agency = await chooseAgency(session, undefined)
          const wish = { year, folder: options.keluar, forms: REPORT_FORMS, formats: REPORT_FORMATS, paper: 'A4' as const }
          const report = await makeReport(session, agency, wish)
          const figures = await session.call('annualReport.figures', { agencyId: agency.id, year })
          return { ...report, figures }
        },
        { create: true, now: () => clock.now },
      )
      const { requests } = made.figures
      say(`Ditulis ke ${options.keluar}:`)
      for (const name of [DATABASE, ...made.files.map((file) => file.name)]) say(`  ${name}`)
      say(
        `Permohonan: sisa ${requests.openAtStart} + diterima ${requests.received} = selesai ${requests.closed} + dalam proses ${requests.openAtEnd}`,
      )
      say(
        `Keberatan ${made.figures.objections.received}, sengketa ${made.figures.disputes.filed}, DIP ${made.figures.publicInformation.total}`,
      )
      say(`Selesai dalam ${((performance.now() - started) / 1000).toFixed(1)} detik.`)
      finish({ exitCode: ExitCode.done, ...(options.json === true ? { json: made } : {}) })
    })
}
