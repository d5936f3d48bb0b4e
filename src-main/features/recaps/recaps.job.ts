// Draws recap and cover letter of a period, all to temporary files that are put in place together.
import { join } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { job, type JobContext } from '../../jobs/job.ts'
import { writeTogether } from '../../platform/atomic-file.ts'
import { drawLetterDocx } from '../../reporting/letter-to-docx.ts'
import { drawLetterPdf } from '../../reporting/letter-to-pdf.ts'
import type { DrawTarget } from '../../reporting/draw-target.ts'
import { DRAWINGS, reportFileName } from '../annual-report/annual-report.drawing.ts'
import type { ReportFormat } from '../annual-report/annual-report.rules.ts'
import type { Agency } from '../office/office.contract.ts'
import { findAgency } from '../office/office.store.ts'
import { periodCode } from './recap-periods.figures.ts'
import { composeRecap, workbookOf } from './recaps.compose.ts'
import { gatherRecap, type RecapOrder } from './recaps.content.ts'
import type { RecapLetter } from './recaps.contract.ts'
import { composeLetter } from './recaps.letter.ts'
import { letterFormats } from './recaps.rules.ts'

type Order = Omit<RecapOrder, 'letterOn'> & {
  readonly agencyId: number
  readonly letter: RecapLetter
  readonly formats: readonly ReportFormat[]
  readonly folder: string
  readonly nameSuffix: string
}

export type RecapFile = { readonly path: string; readonly name: string; readonly format: ReportFormat }
type Wanted = RecapFile & { readonly step: string; readonly draw: (place: Place) => Promise<void> }
type Place = Pick<DrawTarget, 'path' | 'progress'>

export const recapJob = job<Order, { readonly files: readonly RecapFile[] }>({
  async run(input, context) {
    const agency = await findAgency(context.read, input.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    context.progress('collecting', 0, 1)
    context.checkCancelled()
    const files = await filesOf(input, agency, context)
    await writeTogether(
      files.map(({ path, step, draw }, at) => ({
        path,
        async write(part) {
          const steps = files.length + 1
          context.progress(step, at + 1, steps)
          context.checkCancelled()
          const progress = (done: number, total: number) =>
            context.progress(step, at + 1 + (total === 0 ? 0 : done / total), steps)
          await draw({ path: part, progress })
        },
      })),
      context.jobId,
    )
    context.progress('finished', files.length + 1, files.length + 1)
    return { files: files.map(({ path, name, format }) => ({ path, name, format })) }
  },
  targetFolder: (input) => input.folder,
})

/** The letter first, as it lies on top. */
async function filesOf(input: Order, agency: Agency, context: JobContext): Promise<Wanted[]> {
  const order = { ...input, letterOn: input.letter.letterOn }
  const content = await gatherRecap(context, agency, order, context.checkCancelled)
  const model = composeRecap(content)
  const letter = composeLetter(content.figures, input.letter, { agency, signatory: content.signatory })
  const fontsFolder = join(context.resourcesFolder, 'fonts')
  const target = { fontsFolder, checkCancelled: context.checkCancelled }
  const named = { shortCode: agency.shortCode, period: periodCode(input), nameSuffix: input.nameSuffix }
  const file = (kind: string, format: ReportFormat): RecapFile => {
    const name = reportFileName(kind, named, format)
    return { path: join(input.folder, name), name, format }
  }
  return [
    ...letterFormats(input.formats).map((format) => ({
      ...file('Surat-Pengantar', format),
      step: 'letter',
      draw: ({ path }: Place) =>
        format === 'docx'
          ? drawLetterDocx(letter, input.paper, path)
          : drawLetterPdf(letter, input.paper, { path, fontsFolder, createdAt: context.now }),
    })),
    ...input.formats.map((format) => ({
      ...file('Rekap', format),
      step: format,
      draw: (place: Place) => DRAWINGS[format](format === 'xlsx' ? workbookOf(model) : model, { ...target, ...place }),
    })),
  ]
}
