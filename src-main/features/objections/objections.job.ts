// Draws the objection register as a workbook or on paper.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { job } from '../../jobs/job.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { Paper } from '../../reporting/report-model.ts'
import { type ExportProfile, profileWords } from '../export-profile.rules.ts'
import { type BookOutput, bookFolder, printBook, writeBook } from '../register-book.ts'
import { voidNumbersNote } from '../void-numbers.note.ts'
import { objectionBook } from './objections.book.ts'
import { findRequestNumbers, listObjectionsForBook } from './objections.store.ts'

type Input = {
  readonly agencyId: number
  readonly from: DateOnly
  readonly to: DateOnly
  readonly profile: ExportProfile
  readonly format: 'xlsx' | 'pdf'
  readonly paper: Paper
  readonly path: string
}

export const objectionBookJob = job<Input, BookOutput>({
  async run(input, context) {
    context.progress('collecting', 0, 1)
    const objections = await listObjectionsForBook(context.read, input.agencyId, input.from, input.to)
    const numbers = await findRequestNumbers(
      context.read,
      objections.flatMap((one) => (one.requestId === null ? [] : [one.requestId])),
    )
    context.checkCancelled()
    const { profile } = input
    const voids = await voidNumbersNote(context.read, { ...input, type: 'KEB' })
    const period = `${formatDay(input.from)} s.d. ${formatDay(input.to)} (${profileWords(profile)})`
    if (input.format === 'xlsx') {
      const table = objectionBook(objections, numbers, profile, `Register Keberatan, ${period}`)
      return writeBook(context, input, voids === '' ? table : { ...table, footnote: voids }, yearOf(input.to))
    }
    const table = {
      ...objectionBook(objections, numbers, profile, `Diterima ${period}`),
      footnote: 'Susunan kolom menurut Lampiran XI Peraturan Komisi Informasi Nomor 1 Tahun 2021.',
    }
    const closing = [`Register ini memuat ${objections.length.toLocaleString('id-ID')} keberatan.`, voids].join(' ').trim()
    const watermark = profile === 'internal' ? 'INTERNAL' : null
    return printBook(context, input, { heading: 'REGISTER KEBERATAN', table, closing, watermark }, yearOf(input.to))
  },
  targetFolder: bookFolder,
})
