// Draws recap and cover letter of a period, all to temporary files that are put in place together.
import { join } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { job, type JobContext } from '../../jobs/job.ts'
import { writeTogether } from '../../platform/atomic-file.ts'
import { drawLetterDocx } from '../../reporting/letter-to-docx.ts'
import { drawLetterPdf } from '../../reporting/letter-to-pdf.ts'
import { drawDocx } from '../../reporting/to-docx.ts'
import { drawPdf } from '../../reporting/to-pdf.ts'
import { drawXlsx } from '../../reporting/to-xlsx.ts'
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
type Wanted = RecapFile & { readonly step: string; readonly draw: (path: string) => Promise<void> }

const DRAWINGS = { pdf: drawPdf, xlsx: drawXlsx, docx: drawDocx } as const

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
          context.progress(step, at + 1, files.length + 1)
          context.checkCancelled()
          await draw(part)
        },
      })),
      context.jobId,
    )
    context.progress('finished', files.length + 1, files.length + 1)
    return { files: files.map(({ path, name, format }) => ({ path, name, format })) }
  },
  targetFolder: (input) => input.folder,
})

/** The letter first, as it lies on top; no sign in a name that a file system refuses. */
async function filesOf(input: Order, agency: Agency, context: JobContext): Promise<Wanted[]> {
  const order = { ...input, letterOn: input.letter.letterOn }
  const content = await gatherRecap(context, agency, order, context.checkCancelled)
  const model = composeRecap(content)
  const letter = composeLetter(content.figures, input.letter, { agency, signatory: content.signatory })
  const fontsFolder = join(context.resourcesFolder, 'fonts')
  const target = { fontsFolder, checkCancelled: context.checkCancelled }
  const office = agency.shortCode.replace(/[^\p{L}\p{N}]+/gu, '-')
  const named = (kind: string, format: ReportFormat): RecapFile => {
    const name = `${kind}-${office}-${periodCode(input)}${input.nameSuffix}.${format}`
    return { path: join(input.folder, name), name, format }
  }
  return [
    ...letterFormats(input.formats).map((format) => ({
      ...named('Surat-Pengantar', format),
      step: 'letter',
      draw: (path: string) =>
        format === 'docx'
          ? drawLetterDocx(letter, input.paper, path)
          : drawLetterPdf(letter, input.paper, { path, fontsFolder, createdAt: context.now }),
    })),
    ...input.formats.map((format) => ({
      ...named('Rekap', format),
      step: format,
      draw: (path: string) => DRAWINGS[format](format === 'xlsx' ? workbookOf(model) : model, { ...target, path }),
    })),
  ]
}
