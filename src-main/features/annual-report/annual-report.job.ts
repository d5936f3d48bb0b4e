// Draws the annual report in the wanted forms and formats, all to temporary files that are renamed together.
import { job } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import { findAgency } from '../office/office.store.ts'
import { gatherContent } from './annual-report.content.ts'
import { drawReportFiles, type ReportFile, reportFiles, STEPS_BEFORE_FILES } from './annual-report.drawing.ts'
import { unbalancedTotals } from './annual-report.figures.ts'
import type { Paper, ReportForm, ReportFormat } from './annual-report.rules.ts'

export type ReportOrder = {
  readonly agencyId: number
  readonly year: number
  readonly forms: readonly ReportForm[]
  readonly formats: readonly ReportFormat[]
  readonly paper: Paper
  readonly folder: string
  /** Behind every name, such as ` (2)`. */
  readonly nameSuffix: string
}

export const annualReportJob = job<ReportOrder, { readonly files: readonly ReportFile[] }>({
  async run(input, context) {
    const agency = await findAgency(context.read, input.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    const files = reportFiles({ ...input, shortCode: agency.shortCode })
    const steps = STEPS_BEFORE_FILES + files.length
    const step = (name: string, done: number) => {
      context.progress(name, done, steps)
      context.checkCancelled()
    }
    step('collecting', 0)
    const order = { year: input.year, paper: input.paper, now: context.now, resourcesFolder: context.resourcesFolder }
    const content = await gatherContent(context.read, agency, order, () => step('annexes', 1))
    const unbalanced = unbalancedTotals(content.figures)
    if (unbalanced.length > 0) throw new AppError('annualReport.unbalanced', { totals: unbalanced.join(', ') })
    step('composing', 2)
    await drawReportFiles(context, content, files, { before: STEPS_BEFORE_FILES, steps })
    context.progress('finished', steps, steps)
    return { files }
  },
  targetFolder: (input) => input.folder,
})
