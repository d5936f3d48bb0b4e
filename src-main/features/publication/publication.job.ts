// Writes every file of the published list, all to temporary files that are put in place together.
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { job, type JobContext } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { plainModel } from '../../reporting/plain-model.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { findLastDecided } from '../dip-editions/dip-editions.store.ts'
import { findAgency } from '../office/office.store.ts'
import { publicInformationBook } from '../public-information/public-information.book.ts'
import { printBook, writeBook } from '../register-book.ts'
import { csvOf } from './files/csv.ts'
import { dcatOf } from './files/dcat.ts'
import { jsonOf, schemaText } from './files/json.ts'
import { pageOf, readPageParts } from './files/page.ts'
import { editionMark, inBookOrder, type PublishedList } from './files/published-list.ts'
import { declaredKeys, gatherPersonal } from './publication.check.ts'
import {
  type License,
  PUBLICATION_FORMATS,
  type PublicationFormat,
  publicationFileName,
  type PublicationScope,
} from './publication.rules.ts'
import { listContacts, listPublishable } from './publication.store.ts'

type Order = {
  readonly agencyId: number
  readonly scope: PublicationScope
  readonly license: License
  readonly paper: Paper
  readonly folder: string
  /** Of the folder that is made inside it. */
  readonly name: string
}
type MadeFile = { readonly path: string; readonly name: string; readonly format: PublicationFormat; readonly size: number }
export type PublicationOutput = { readonly folder: string; readonly entries: number; readonly files: readonly MadeFile[] }

const DOWNLOADS: readonly PublicationFormat[] = ['xlsx', 'pdf', 'csv', 'json']
/** Parts of a hundred that a file counts in the progress. */
const PART = 100

/** The list as it stands now. What may not go out is looked at again: between the order and the job a clerk may have typed. */
async function gather(order: Order, context: JobContext): Promise<PublishedList> {
  const agency = await findAgency(context.read, order.agencyId)
  if (agency === undefined) throw new AppError('notFound')
  const publishedOn = localDay(context.now, agency.timeZone)
  const entries = await listPublishable(context.read, agency.id, order.scope, publishedOn)
  if (entries.length === 0) throw new AppError('publication.nothing')
  context.checkCancelled()
  const personal = gatherPersonal(entries, declaredKeys(await listContacts(context.read, agency.id)))
  if (personal.length > 0) throw new AppError('publication.personalData', { count: personal.length })
  return {
    agency: plainModel(agency),
    entries: plainModel(entries),
    edition: editionMark(await findLastDecided(context.read, agency.id)),
    license: order.license,
    publishedOn,
    createdAt: context.now,
  }
}

type Draw = (path: string, context: JobContext, made: readonly MadeFile[]) => Promise<unknown>

/** How each file is drawn; the catalogue comes last because it tells the sizes of the others. */
function drawings(order: Order, list: PublishedList): Readonly<Record<PublicationFormat, Draw>> {
  const { agency } = list
  const year = yearOf(list.publishedOn)
  const heading = `Daftar Informasi Publik ${agency.name}`
  const standing =
    list.edition === null
      ? ''
      : `, ditetapkan dengan Keputusan PPID Nomor ${list.edition.decreeNumber} tanggal ${formatDay(list.edition.decreeOn)}`
  const table = publicInformationBook(inBookOrder(list.entries), heading)
  const downloads = DOWNLOADS.map((format) => ({ format, name: publicationFileName(format, agency.shortCode, year) }))
  const text =
    (content: () => string): Draw =>
    (path) =>
      writeFile(path, content(), 'utf8')
  return {
    html: (path, context) => writeFile(path, pageOf(list, downloads, readPageParts(context.resourcesFolder)), 'utf8'),
    xlsx: (path, context) => writeBook(context, { agencyId: agency.id, path }, table, year),
    pdf: (path, context) =>
      printBook(
        context,
        { agencyId: agency.id, path, paper: order.paper },
        {
          heading: 'DAFTAR INFORMASI PUBLIK',
          table: { ...table, footnote: 'Susunan kolom menurut Lampiran I Peraturan Komisi Informasi Nomor 1 Tahun 2021.' },
          closing: `Daftar ini memuat ${list.entries.length.toLocaleString('id-ID')} informasi${standing}.`,
          watermark: null,
        },
        year,
      ),
    csv: text(() => csvOf(list)),
    json: text(() => jsonOf(list)),
    schema: text(schemaText),
    dcat: (path, _context, made) => writeFile(path, dcatOf(list, made), 'utf8'),
  }
}

export const publicationJob = job<Order, PublicationOutput>({
  async run(order, context) {
    const total = (PUBLICATION_FORMATS.length + 1) * PART
    context.progress('collecting', 0, total)
    const list = await gather(order, context)
    const year = yearOf(list.publishedOn)
    const { shortCode } = list.agency
    const folder = join(order.folder, order.name)
    mkdirSync(folder, { recursive: true })
    const draw = drawings(order, list)
    const made: MadeFile[] = []
    // Each file is drawn inside the one before it, so none is put in place until all are whole.
    const drawFrom = async (index: number): Promise<void> => {
      const format = PUBLICATION_FORMATS[index]
      if (format === undefined) return
      context.checkCancelled()
      const begun = (index + 1) * PART
      const step = format === 'xlsx' || format === 'pdf' ? format : 'drawing'
      context.progress(step, begun, total)
      const inner: JobContext = {
        ...context,
        progress: (_step, done, all) => context.progress(step, begun + (all === 0 ? 0 : Math.floor((done / all) * PART)), total),
      }
      const name = publicationFileName(format, shortCode, year)
      const path = join(folder, name)
      await writeAtomically(path, context.jobId, async (part) => {
        await draw[format](part, inner, made)
        made.push({ path, name, format, size: statSync(part).size })
        await drawFrom(index + 1)
      })
    }
    try {
      await drawFrom(0)
    } catch (error) {
      if (readdirSync(folder).length === 0) rmdirSync(folder)
      throw error
    }
    context.progress('finished', total, total)
    return { folder: order.name, entries: list.entries.length, files: made }
  },
  targetFolder: (order) => join(order.folder, order.name),
})
