// Draws the DIK as a workbook or on paper.
import { yearOf } from '../../kernel/date-only.ts'
import { job } from '../../jobs/job.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { openDesk } from '../calendar/desk.ts'
import { type BookOutput, bookFolder, printBook, writeBook } from '../register-book.ts'
import { excludedInformationBook } from './excluded-information.book.ts'
import { findStanding } from './excluded-information.standing.ts'
import type { ExclusionState } from './excluded-information.state.rules.ts'

type Input = {
  readonly agencyId: number
  readonly search: string
  readonly state: ExclusionState | null
  readonly format: 'xlsx' | 'pdf'
  readonly paper: Paper
  readonly path: string
}

export const excludedInformationBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const desk = await openDesk(context, input.agencyId)
    const entries = await findStanding(context.read, desk, input)
    context.checkCancelled()
    const heading = 'DAFTAR INFORMASI YANG DIKECUALIKAN'
    const states = new Map(entries.map((entry) => [entry.id, entry.state]))
    const table = excludedInformationBook(entries, `Keadaan pada ${formatDay(desk.today)}`, states)
    if (input.format === 'xlsx') return writeBook(context, input, table, yearOf(desk.today))
    const closing = `Daftar ini memuat ${entries.length.toLocaleString('id-ID')} informasi. Isi informasi yang dikecualikan tidak dimuat di dalam daftar ini.`
    return printBook(context, input, { heading, table, closing, watermark: null }, yearOf(desk.today))
  },
  targetFolder: bookFolder,
})
