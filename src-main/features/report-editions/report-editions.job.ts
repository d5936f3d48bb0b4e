// Draws the files that are signed, and the report of what an edition states otherwise than the register.
import { mkdirSync, readFileSync } from 'node:fs'
import { AppError } from '../../kernel/app-error.ts'
import { job } from '../../jobs/job.ts'
import type { Paper, ReportModel } from '../../reporting/report-model.ts'
import type { ReportFigures } from '../annual-report/report-figures.contract.ts'
import { drawReportFiles, type ReportFile, reportFiles, STEPS_BEFORE_FILES } from '../annual-report/annual-report.drawing.ts'
import { REPORT_FORMATS, REPORT_FORMS } from '../annual-report/annual-report.rules.ts'
import { findLayout } from '../annual-report/report-layout.store.ts'
import { openDesk } from '../calendar/desk.ts'
import { type BookOutput, bookFolder, printBook, writeBook } from '../register-book.ts'
import { differenceBook } from './report-editions.book.ts'
import { compareEdition, requireReady, sha256Of } from './report-editions.collect.ts'
import type { EditionFile } from './report-editions.contract.ts'
import { type Fingerprints, fingerprintsOf, gatherForSigning } from './report-editions.drawn.ts'
import { correctionWords, type EditionForm } from './report-editions.rules.ts'
import { findEdition, lastJournalId } from './report-editions.store.ts'

export type EditionOrder = EditionForm & { readonly agencyId: number; readonly year: number; readonly folder: string }

/** What was drawn, and of which state of the register; kept by the job host until it is finalised or forgotten. */
export type DrawnEdition = EditionOrder & {
  readonly sequence: number
  readonly figures: ReportFigures
  readonly files: readonly (EditionFile & Pick<ReportFile, 'path'>)[]
  readonly journalId: number
  readonly fingerprints: Fingerprints
}

export const reportEditionJob = job<EditionOrder, DrawnEdition>({
  async run(input, context) {
    const { agencyId, year } = input
    mkdirSync(input.folder, { recursive: true })
    const desk = await openDesk(context, agencyId)
    const steps = STEPS_BEFORE_FILES + REPORT_FORMS.length * REPORT_FORMATS.length
    context.progress('collecting', 0, steps)
    const { sequence } = await requireReady(context.read, desk, year, input)
    const content = await gatherForSigning(context, desk.agency, input, () => {
      context.progress('annexes', 1, steps)
      context.checkCancelled()
    })
    context.progress('composing', 2, steps)
    const wanted = { shortCode: desk.agency.shortCode, year, folder: input.folder, nameSuffix: '' }
    const files = reportFiles({ ...wanted, forms: REPORT_FORMS, formats: REPORT_FORMATS })
    const change = (model: ReportModel) => withEdition(model, input.number, sequence)
    await drawReportFiles(context, content, files, { before: STEPS_BEFORE_FILES, steps, change })
    context.progress('finished', steps, steps)
    return {
      ...input,
      sequence,
      figures: content.figures,
      files: files.map((file) => ({ ...file, ...fingerprint(file.path) })),
      journalId: await lastJournalId(context.read, agencyId),
      fingerprints: fingerprintsOf(content),
    }
  },
  targetFolder: (input) => input.folder,
})

/** Number and edition stand on the title page; a correction is named over the summary as well. */
function withEdition(model: ReportModel, number: string, sequence: number): ReportModel {
  const correction = correctionWords(sequence).toUpperCase()
  const lines = [number === '' ? '' : `NOMOR ${number}`, correction].filter((line) => line !== '')
  return {
    ...model,
    titleLines: model.titleLines.length === 0 ? [] : [...model.titleLines, ...lines],
    sections: model.sections.map((section) =>
      section.id === 'summary' && correction !== '' ? { ...section, heading: `${section.heading} (${correction})` } : section,
    ),
  }
}

function fingerprint(path: string): { readonly sha256: string; readonly size: number } {
  const content = readFileSync(path)
  return { sha256: sha256Of(content), size: content.length }
}

type DifferenceOrder = {
  readonly editionId: number
  readonly format: 'pdf' | 'xlsx'
  readonly paper: Paper
  readonly path: string
}

export const reportDifferenceJob = job<DifferenceOrder, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const edition = await findEdition(context.read, input.editionId)
    if (edition === undefined) throw new AppError('notFound')
    const comparison = await compareEdition(context.read, await openDesk(context, edition.agencyId), edition)
    const book = differenceBook(edition, comparison, await findLayout(context.read, edition.agencyId))
    const place = { agencyId: edition.agencyId, path: input.path, paper: input.paper }
    return input.format === 'xlsx'
      ? writeBook(context, place, book.table, edition.year)
      : printBook(context, place, book, edition.year)
  },
  targetFolder: bookFolder,
})
