// Draws the request register as a workbook or on paper, and the number audit as a workbook.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { job, type JobContext } from '../../jobs/job.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { type ExportProfile, profileWords } from '../export-profile.rules.ts'
import { type BookOutput, bookFolder, printBook, writeBook } from '../register-book.ts'
import { voidNumbersNote } from '../void-numbers.note.ts'
import { numberAuditTable } from './requests.audit.ts'
import { auditNumbers } from './requests.audit.rules.ts'
import { requestBook } from './requests.book.ts'
import type { BookModeChoice } from './requests.columns.labels.ts'
import { listExplainedVoids, listGivenSequences, listNumberedRecords } from './requests.numbers.store.ts'
import type { StoredRequest } from './requests.rows.ts'
import { listRequestsForBook } from './requests.store.ts'

type Input = {
  readonly agencyId: number
  readonly from: DateOnly
  readonly to: DateOnly
  readonly mode: BookModeChoice
  readonly profile: ExportProfile
  readonly format: 'xlsx' | 'pdf'
  readonly paper: Paper
  readonly path: string
}

export const requestBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const requests = await listRequestsForBook(context.read, input.agencyId, input.from, input.to)
    context.checkCancelled()
    const voids = await voidNumbersNote(context.read, { ...input, type: 'PIP' })
    if (input.format === 'pdf') return printed(input, context, requests, voids)
    const caption = `Register Permohonan Informasi Publik, ${period(input)}`
    const table = requestBook(requests, input.mode, input.profile, caption)
    return writeBook(context, input, voids === '' ? table : { ...table, footnote: voids }, yearOf(input.to))
  },
  targetFolder: bookFolder,
})

const period = ({ from, to, profile }: Input) => `${formatDay(from)} s.d. ${formatDay(to)} (${profileWords(profile)})`

/** Layout of Perki KI 1/2021 Lamp. VIII; with identities it says that it stays inside (Ps.32(1); UU 27/2022). */
function printed(input: Input, context: JobContext, requests: readonly StoredRequest[], voids: string): Promise<BookOutput> {
  const internal = input.profile === 'internal'
  const table = {
    ...requestBook(requests, input.mode, input.profile, `Diterima ${period(input)}`),
    footnote: [
      input.mode === 'article32'
        ? 'Isi register menurut Pasal 32 ayat (1) Perki KI 1/2021.'
        : 'Susunan kolom menurut Lampiran VIII Peraturan Komisi Informasi Nomor 1 Tahun 2021.',
      ...(internal ? ['Dokumen internal: memuat identitas pemohon. Tidak untuk diumumkan.'] : []),
    ].join(' '),
  }
  const closing = [`Register ini memuat ${requests.length.toLocaleString('id-ID')} permohonan.`, voids].join(' ').trim()
  const book = { heading: 'REGISTER PERMOHONAN INFORMASI PUBLIK', table, closing, watermark: internal ? 'INTERNAL' : null }
  return printBook(context, input, book, yearOf(input.to))
}

export const numberAuditJob = job<{ readonly agencyId: number; readonly path: string }, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const given = await listGivenSequences(context.read, input.agencyId)
    const voids = await listExplainedVoids(context.read, input.agencyId)
    const books = auditNumbers(given, await listNumberedRecords(context.read, input.agencyId), voids)
    context.checkCancelled()
    const table = numberAuditTable(books, 'Pemeriksaan Nomor Register')
    return writeBook(context, input, table, books[0]?.year ?? 0)
  },
  targetFolder: bookFolder,
})
