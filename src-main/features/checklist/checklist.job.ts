// Draws the gap list of the mandatory checklist as a workbook or on paper.
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { job } from '../../jobs/job.ts'
import { findAgency } from '../office/office.store.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { type BookOutput, bookFolder, printBook, writeBook } from '../register-book.ts'
import { assessOffice } from './checklist.assess.ts'
import { gapBook } from './checklist.book.ts'
import { OFFICE_KIND_LABELS } from './checklist.labels.ts'
import { completenessOfItems } from './checklist.rules.ts'

type Input = { readonly agencyId: number; readonly format: 'xlsx' | 'pdf'; readonly paper: Paper; readonly path: string }

export const checklistGapsJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const agency = await findAgency(context.read, input.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    const today = localDay(context.now, agency.timeZone)
    const { office, items } = await assessOffice(context.read, input.agencyId, today)
    const table = gapBook(items, `Kekurangan Informasi Wajib per ${formatDay(today)}`)
    if (input.format === 'xlsx') return writeBook(context, input, table, yearOf(today))
    const { satisfied, applicable } = completenessOfItems(items, null)
    const closing =
      `Terpenuhi ${satisfied} dari ${applicable} butir yang berlaku menurut Pasal 14, 15, 19, 20, dan 21 Peraturan Komisi Informasi ` +
      `Nomor 1 Tahun 2021. Jenis kantor: ${OFFICE_KIND_LABELS[office.kind]}.`
    const book = { heading: 'DAFTAR KEKURANGAN INFORMASI WAJIB', table, closing, watermark: null }
    return printBook(context, input, book, yearOf(today))
  },
  targetFolder: bookFolder,
})
