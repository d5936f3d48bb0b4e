// The number audit as a table, for its workbook.
import type { Column, ReportTable } from '../../reporting/report-model.ts'
import { NUMBER_BOOK_LABELS, NUMBER_FINDING_EXPLANATIONS, NUMBER_FINDING_LABELS } from './requests.audit.labels.ts'
import type { AuditedBook } from './requests.audit.rules.ts'

const text = (width: number): Column => ({ kind: 'text', width })
const count = (width: number): Column => ({ kind: 'integer', width })

/** One line a finding; a book without any says so. No identity is in it. */
export function numberAuditTable(books: readonly AuditedBook[], caption: string): ReportTable {
  return {
    id: 'AUDIT',
    caption,
    sheet: 'Pemeriksaan Nomor',
    orientation: 'landscape',
    header: [
      ['Register', 'Tahun', 'Nomor pertama', 'Nomor terakhir', 'Jumlah catatan', 'Temuan', 'Nomor', 'Catatan', 'Penjelasan'].map(
        (words) => ({ text: words }),
      ),
    ],
    numbered: false,
    columns: [text(18), text(8), count(9), count(9), count(9), text(22), text(24), text(30), text(40)],
    rows: books.flatMap((book) => {
      const start = [NUMBER_BOOK_LABELS[book.type], String(book.year), book.first, book.last, book.records]
      if (book.findings.length === 0) return [{ cells: [...start, 'Tidak ada temuan', '', '', ''] }]
      return book.findings.map((found) => ({
        cells: [
          ...start,
          NUMBER_FINDING_LABELS[found.kind],
          found.number,
          found.note === '' ? found.records.map(({ number }) => number).join(', ') : found.note,
          NUMBER_FINDING_EXPLANATIONS[found.kind],
        ],
      }))
    }),
    emptyText: 'Belum ada nomor yang diberikan',
  }
}
