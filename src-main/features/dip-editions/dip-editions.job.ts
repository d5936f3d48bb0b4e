// Draws the documents and the list of an edition; of a decided one only what was frozen, never what the register says today.
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { job, type JobContext } from '../../jobs/job.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { drawPdf } from '../../reporting/to-pdf.ts'
import { drawXlsx } from '../../reporting/to-xlsx.ts'
import { writeDocument } from '../document-file.ts'
import { findAgency } from '../office/office.store.ts'
import { publicInformationBook } from '../public-information/public-information.book.ts'
import { editionBook } from './dip-editions.book.ts'
import { documentOf, listOfEdition } from './dip-editions.collect.ts'
import { withAnnex } from './dip-editions.compose.ts'
import type { EditionDocumentKind } from './dip-editions.contract.ts'
import { ANNEX_IN_DECREE } from './dip-editions.rules.ts'
import { findEdition } from './dip-editions.store.ts'

type Output = { readonly path: string; readonly name: string }
type Target = { readonly editionId: number; readonly paper: Paper; readonly path: string }

async function gather(context: JobContext, { editionId }: Target, kind: EditionDocumentKind) {
  context.progress('collecting', 0, 1)
  const edition = await findEdition(context.read, editionId)
  const agency = edition === undefined ? undefined : await findAgency(context.read, edition.agencyId)
  if (edition === undefined || agency === undefined) throw new AppError('notFound')
  const entries = await listOfEdition(context.read, edition)
  const today = localDay(context.now, agency.timeZone)
  const { document, issuedAt } = await documentOf(context.read, agency, edition, kind, entries, today)
  // The moment of the decision is the moment of the file, so that a reprint is the same file.
  return { edition, entries, document, createdAt: issuedAt ?? context.now }
}

export const dipEditionDocumentJob = job<
  Target & { readonly kind: EditionDocumentKind; readonly format: 'pdf' | 'docx' },
  Output
>({
  async run(input, context) {
    const { entries, document, createdAt } = await gather(context, input, input.kind)
    const book = entries.length <= ANNEX_IN_DECREE ? publicInformationBook(entries, '') : null
    return writeDocument(context, { ...input, document: withAnnex(document, book, entries.length), createdAt })
  },
  targetFolder: (input) => dirname(input.path),
})

export const dipEditionBookJob = job<Target & { readonly format: 'pdf' | 'xlsx' }, Output>({
  async run(input, context) {
    const { edition, entries, document, createdAt } = await gather(context, input, 'decree')
    const model = editionBook(edition, entries, document, { paper: input.paper, createdAt })
    const target = { fontsFolder: join(context.resourcesFolder, 'fonts'), checkCancelled: context.checkCancelled }
    context.progress('drawing', 0, 1)
    await writeAtomically(input.path, context.jobId, (path) =>
      input.format === 'xlsx'
        ? drawXlsx(model, { ...target, path })
        : drawPdf(model, { ...target, path, progress: (done, total) => context.progress('pdf', done, total) }),
    )
    return { path: input.path, name: basename(input.path) }
  },
  targetFolder: (input) => dirname(input.path),
})
