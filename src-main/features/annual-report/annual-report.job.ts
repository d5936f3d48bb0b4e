// Draws the annual report in the wanted formats, all to temporary files that are renamed together.
import { join } from 'node:path'
import { job } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import { drawDocx } from '../../reporting/to-docx.ts'
import { drawPdf } from '../../reporting/to-pdf.ts'
import { drawXlsx } from '../../reporting/to-xlsx.ts'
import { findAgency } from '../office/office.store.ts'
import { composeAnnualReport } from './annual-report.compose.ts'
import { gatherContent } from './annual-report.content.ts'
import { unbalancedTotals } from './annual-report.figures.ts'
import type { Paper, ReportFormat } from './annual-report.rules.ts'

export type ReportOrder = {
  readonly agencyId: number
  readonly year: number
  readonly formats: readonly ReportFormat[]
  readonly paper: Paper
  readonly folder: string
}

export type ReportFile = { readonly path: string; readonly name: string; readonly format: ReportFormat }

const DRAWINGS = { pdf: drawPdf, xlsx: drawXlsx, docx: drawDocx } as const

export const annualReportJob = job<ReportOrder, { readonly files: readonly ReportFile[] }>({
  async run(input, context) {
    const steps = input.formats.length + 2
    let done = 0
    const step = (name: string) => {
      context.progress(name, done, steps)
      context.checkCancelled()
      done++
    }
    const agency = await findAgency(context.read, input.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    step('collecting')
    const order = { year: input.year, paper: input.paper, now: context.now, resourcesFolder: context.resourcesFolder }
    const content = await gatherContent(context.read, agency, order, () => context.checkCancelled())
    const unbalanced = unbalancedTotals(content.figures)
    if (unbalanced.length > 0) throw new AppError('annualReport.unbalanced', { totals: unbalanced.join(', ') })
    step('composing')
    const model = composeAnnualReport(content)
    const files = input.formats.map((format): ReportFile => {
      const name = `Laporan-PPID-${agency.shortCode.replace(/[^\p{L}\p{N}]+/gu, '-')}-${input.year}.${format}`
      return { path: join(input.folder, name), name, format }
    })
    const target = { fontsFolder: join(context.resourcesFolder, 'fonts'), checkCancelled: context.checkCancelled }
    // Each format is drawn inside the one before it, so none is put in place until all are whole.
    const drawFrom = async (index: number): Promise<void> => {
      const file = files[index]
      if (file === undefined) return
      step(file.format)
      await writeAtomically(file.path, context.jobId, async (part) => {
        await DRAWINGS[file.format](model, { path: part, ...target })
        await drawFrom(index + 1)
      })
    }
    await drawFrom(0)
    context.progress('finished', steps, steps)
    return { files }
  },
  targetFolder: (input) => input.folder,
})
