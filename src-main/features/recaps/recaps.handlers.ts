// One function an operation on recaps.
import { yearOf } from '../../kernel/date-only.ts'
import { collectFigures } from '../annual-report/annual-report.collect.ts'
import type { ReportFigures } from '../annual-report/report-figures.contract.ts'
import { isNil, unbalancedTotals } from '../annual-report/annual-report.figures.ts'
import { findLayout } from '../annual-report/report-layout.store.ts'
import type { ReportPeriod } from '../annual-report/period.figures.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { findSignatory } from '../office/signatory.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import type { recapOperations } from './recaps.contract.ts'
import type { RecapFile } from './recaps.job.ts'
import { composeLetter, defaultLetter } from './recaps.letter.ts'
import { letterProblems, recapProblems } from './recaps.rules.ts'

const balanceOf = ({ openAtStart, received, closed, openAtEnd }: ReportFigures['requests'] | ReportFigures['objections']) => ({
  openAtStart,
  received,
  closed,
  openAtEnd,
})

/** The desk of a period that may be told, with its figures. */
async function openPeriod(context: QueryContext, agencyId: number, { from, to }: ReportPeriod) {
  const desk = await openDesk(context, agencyId)
  refuseFieldProblems(recapProblems({ from, to }, desk.today))
  return { desk, figures: await collectFigures(context.read, desk.agency, desk.calendar, { from, to }) }
}

function yearsWithoutCalendar({ calendar }: Desk, { from, to }: ReportPeriod): number[] {
  const first = yearOf(from)
  const years = Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index)
  return years.filter((year) => !calendar.coveredYears.has(year))
}

export const recapHandlers: Handlers<typeof recapOperations> = {
  async 'recaps.outlook'(context, { agencyId, ...period }) {
    const { desk, figures } = await openPeriod(context, agencyId, period)
    const { agency, today } = desk
    const { recipients } = await findLayout(context.read, agencyId)
    const signatory = await findSignatory(context.read, agency, today)
    return {
      requests: balanceOf(figures.requests),
      objections: balanceOf(figures.objections),
      onTime: figures.requests.onTime,
      late: figures.requests.late,
      disputes: figures.disputes.filed,
      nil: isNil(figures),
      unbalanced: unbalancedTotals(figures),
      yearsWithoutCalendar: yearsWithoutCalendar(desk, period),
      letter: defaultLetter(figures, { governmentName: agency.governmentName, recipients, today }),
      signatory: signatory?.nameWithTitles ?? null,
    }
  },

  async 'recaps.letter'(context, { agencyId, letter, ...period }) {
    const { desk, figures } = await openPeriod(context, agencyId, period)
    const signatory = await findSignatory(context.read, desk.agency, letter.letterOn)
    return composeLetter(figures, letter, { agency: desk.agency, signatory })
  },

  async 'recaps.make'(context, { folderToken, ...order }) {
    const { today } = await openDesk(context, order.agencyId)
    refuseFieldProblems([...recapProblems(order, today), ...letterProblems(order.letter.letterOn, order.to, today)])
    return { jobId: context.jobs.start('recap', { ...order, folder: context.files.pathOf(folderToken) }) }
  },

  async 'recaps.madeFiles'(context, { jobId }) {
    const { files } = context.jobs.outputOf(jobId) as { files: readonly RecapFile[] }
    return files.map((file) => ({ token: context.files.keep(file.path), name: file.name, format: file.format }))
  },
}
