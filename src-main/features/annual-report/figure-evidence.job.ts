// Evidence for a number of the report: its cases as a workbook, without any applicant (UU 27/2022).
import { AppError } from '../../kernel/app-error.ts'
import { job } from '../../jobs/job.ts'
import type { Cell, Column, ReportTable } from '../../reporting/report-model.ts'
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import { findAgency } from '../office/office.store.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import type { FigureCase } from './annual-report.contract.ts'
import { casesBehind } from './case-figures.cases.ts'
import { withoutIdentities } from './case-identity.store.ts'
import type { CaseFigure } from './case-figures.rules.ts'
import { caseStateWords, figureWords, printedTable } from './figure-words.figures.ts'
import { answerClock } from './processing-time.figures.ts'
import { periodName, type ReportPeriod } from './period.figures.ts'

type Input = ReportPeriod & { readonly agencyId: number; readonly figure: CaseFigure; readonly path: string }

const ALL = { offset: 0, limit: 1_000_000 }

export const figureEvidenceJob = job<Input, BookOutput>({
  async run({ agencyId, from, to, figure, path }, context) {
    context.progress('collecting', 0, 1)
    const agency = await findAgency(context.read, agencyId)
    if (agency === undefined) throw new AppError('notFound')
    const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
    const { rows } = await casesBehind(context.read, answerClock(calendar, agency), {
      period: { agencyId, from, to },
      figure,
      page: ALL,
    })
    context.checkCancelled()
    const cases = await withoutIdentities(context.read, rows)
    return writeBook(context, { agencyId, path }, evidenceTable(cases, figure, { from, to }), Number(to.slice(0, 4)))
  },
  targetFolder: bookFolder,
})

const column = (kind: Column['kind'], width: number): Column => ({ kind, width })
const date = (day: FigureCase['on']): Cell => (day === null ? null : { date: day })

/** One line a case: number, days, information, decision, notice. The cases come without identity (`withoutIdentities`). */
export function evidenceTable(cases: readonly FigureCase[], figure: CaseFigure, period: ReportPeriod): ReportTable {
  const counted = `${cases.length.toLocaleString('id-ID')} perkara, ${periodName(period)}`
  return {
    id: 'BUKTI',
    caption: `Bukti angka Tabel ${printedTable(figure)}: ${figureWords(figure)}; ${counted}`,
    sheet: 'Bukti angka',
    orientation: 'landscape',
    header: [
      ['No.', 'Nomor', 'Tanggal', 'Rincian informasi', 'Keputusan atau keadaan', 'Pemberitahuan', 'Hari kerja'].map((text) => ({
        text,
      })),
    ],
    numbered: false,
    columns: [
      column('ordinal', 6),
      column('text', 26),
      column('date', 14),
      column('text', 60),
      column('text', 26),
      column('date', 14),
      column('integer', 10),
    ],
    rows: cases.map((one, index) => ({
      cells: [index + 1, one.number, date(one.on), one.subject, caseStateWords(one), date(one.noticeOn), one.days],
    })),
    emptyText: 'Nihil',
    footnote: 'Tanpa identitas pemohon. Disusun dari register menurut aturan hitung yang sama dengan angka dalam laporan.',
  }
}
