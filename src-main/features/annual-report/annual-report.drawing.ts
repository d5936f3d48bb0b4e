// The files of a report: both forms in every format from one content, all whole or none.
import { join } from 'node:path'
import type { JobContext } from '../../jobs/job.ts'
import { writeTogether } from '../../platform/atomic-file.ts'
import type { ReportModel } from '../../reporting/report-model.ts'
import { drawDocx } from '../../reporting/to-docx.ts'
import { drawPdf } from '../../reporting/to-pdf.ts'
import { drawXlsx } from '../../reporting/to-xlsx.ts'
import { composeAnnualReport, composeSummaryReport } from './annual-report.compose.ts'
import { REPORT_FORMATS, REPORT_FORMS, type ReportForm, type ReportFormat } from './annual-report.rules.ts'
import type { ReportContent } from './report-content.ts'

export type ReportFile = {
  readonly path: string
  readonly name: string
  readonly form: ReportForm
  readonly format: ReportFormat
}

/** Collecting the figures, collecting the annexes, composing: the steps of a job before its files. */
export const STEPS_BEFORE_FILES = 3

export const DRAWINGS = { pdf: drawPdf, xlsx: drawXlsx, docx: drawDocx } as const
const COMPOSITIONS = { full: composeAnnualReport, summary: composeSummaryReport } as const
const NAMES: Readonly<Record<ReportForm, string>> = { full: 'Laporan-PPID', summary: 'Ringkasan-Laporan-PPID' }

type Wanted = {
  readonly shortCode: string
  readonly year: number
  readonly folder: string
  readonly forms: readonly ReportForm[]
  readonly formats: readonly ReportFormat[]
  readonly nameSuffix: string
}

/** `Laporan-PPID-Diskominfo-2026 (2).pdf`; no sign in a name that a file system refuses. */
export const reportFileName = (
  kind: string,
  { shortCode, period, nameSuffix }: { readonly shortCode: string; readonly period: string; readonly nameSuffix: string },
  format: ReportFormat,
): string => `${kind}-${shortCode.replace(/[^\p{L}\p{N}]+/gu, '-')}-${period}${nameSuffix}.${format}`

/** The files of the chosen forms and formats, the complete report first. */
export function reportFiles({ shortCode, year, folder, forms, formats, nameSuffix }: Wanted): ReportFile[] {
  return REPORT_FORMS.toReversed().flatMap((form) =>
    REPORT_FORMATS.flatMap((format): ReportFile[] => {
      if (!forms.includes(form) || !formats.includes(format)) return []
      const name = reportFileName(NAMES[form], { shortCode, period: String(year), nameSuffix }, format)
      return [{ path: join(folder, name), name, form, format }]
    }),
  )
}

/**
 * Draws the files (Perki KI 1/2021 Ps.58: two forms). Every file tells its own step, from `before` of `steps` on; `change`
 * touches each composed report before it is drawn.
 */
export async function drawReportFiles(
  context: JobContext,
  content: ReportContent,
  files: readonly ReportFile[],
  order: { readonly before: number; readonly steps: number; readonly change?: (model: ReportModel) => ReportModel },
): Promise<void> {
  const { before, steps, change = (model) => model } = order
  const models = new Map([...new Set(files.map(({ form }) => form))].map((form) => [form, change(COMPOSITIONS[form](content))]))
  const target = { fontsFolder: join(context.resourcesFolder, 'fonts'), checkCancelled: context.checkCancelled }
  await writeTogether(
    files.map(({ path, form, format }, at) => ({
      path,
      async write(part) {
        const step = `${form}-${format}`
        context.progress(step, before + at, steps)
        context.checkCancelled()
        const progress = (done: number, total: number) =>
          context.progress(step, before + at + (total === 0 ? 0 : done / total), steps)
        const model = models.get(form)
        if (model !== undefined) await DRAWINGS[format](model, { ...target, path: part, progress })
      },
    })),
    context.jobId,
  )
}
