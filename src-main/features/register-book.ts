// A register book on its own: one official table as a workbook or on paper, written whole or not at all.
import { basename, dirname, join } from 'node:path'
import type { Agency } from './office/office.contract.ts'
import { findAgency } from './office/office.store.ts'
import { letterheadOf } from './office/letterhead.ts'
import { findSignatory, signatureBlock } from './office/signatory.ts'
import { AppError } from '../kernel/app-error.ts'
import { writeAtomically } from '../platform/atomic-file.ts'
import { localDay } from '../kernel/time-zone.ts'
import type { DrawTarget } from '../reporting/draw-target.ts'
import type { Block, Paper, ReportModel, ReportTable } from '../reporting/report-model.ts'
import { drawPdf } from '../reporting/to-pdf.ts'
import { drawXlsx } from '../reporting/to-xlsx.ts'
import type { JobContext } from '../jobs/job.ts'

export type BookOutput = { readonly path: string; readonly name: string }

type Place = { readonly agencyId: number; readonly path: string }

/** Draws one table as xlsx to `path`. */
export async function writeBook(context: JobContext, input: Place, table: ReportTable, year: number): Promise<BookOutput> {
  const agency = await requireOffice(context, input.agencyId)
  const model = bookModel(context, agency, {
    heading: table.caption,
    blocks: [{ type: 'table', table }],
    paper: 'F4',
    year,
    watermark: null,
  })
  context.progress('drawing', 0, 1)
  return drawn(context, input, (target) => drawXlsx(model, target))
}

/** Draws one table as PDF under the letterhead, with what is said below it and the signature of PPID (Perki KI 1/2021 Ps.32). */
export async function printBook(
  context: JobContext,
  input: Place & { readonly paper: Paper },
  book: { readonly heading: string; readonly table: ReportTable; readonly closing: string; readonly watermark: string | null },
  year: number,
): Promise<BookOutput> {
  const agency = await requireOffice(context, input.agencyId)
  const today = localDay(context.now, agency.timeZone)
  const signature = signatureBlock(agency, await findSignatory(context.read, agency, today), today)
  const blocks: Block[] = [
    { type: 'table', table: book.table },
    { type: 'paragraph', text: book.closing },
    { type: 'signature', signature },
  ]
  const model = bookModel(context, agency, { ...book, blocks, paper: input.paper, year })
  return drawn(context, input, (target) =>
    drawPdf(model, { ...target, progress: (done, total) => context.progress('pdf', done, total) }),
  )
}

async function requireOffice(context: JobContext, agencyId: number): Promise<Agency> {
  const agency = await findAgency(context.read, agencyId)
  if (agency === undefined) throw new AppError('notFound')
  return agency
}

type BookContent = {
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly paper: Paper
  readonly year: number
  readonly watermark: string | null
}

function bookModel(context: JobContext, agency: Agency, { heading, blocks, paper, year, watermark }: BookContent): ReportModel {
  return {
    titleLines: [],
    year,
    paper,
    letterhead: letterheadOf(agency),
    sections: [{ id: 'book', number: '', heading, level: 1, startsPage: false, blocks }],
    watermark,
    info: { title: heading, subject: agency.name, createdAt: context.now },
  }
}

async function drawn(context: JobContext, input: Place, draw: (target: DrawTarget) => Promise<void>): Promise<BookOutput> {
  const target = { fontsFolder: join(context.resourcesFolder, 'fonts'), checkCancelled: context.checkCancelled }
  await writeAtomically(input.path, context.jobId, (path) => draw({ ...target, path }))
  return { path: input.path, name: basename(input.path) }
}

/** Where a book's temporary file lies, for the host to clean up. */
export const bookFolder = (input: { readonly path: string }) => dirname(input.path)
