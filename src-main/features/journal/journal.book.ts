// The journal as a table for the workbook, pure.
import { formatDay } from '../../reporting/date-format.ts'
import type { ReportTable } from '../../reporting/report-model.ts'
import { localDay, localTime, type TimeZone } from '../../kernel/time-zone.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { JournalRow } from './journal.contract.ts'

export type BookedRow = JournalRow & { readonly hash: string }

type About = {
  readonly agencyName: string
  readonly zone: TimeZone
  readonly from: DateOnly | null
  readonly to: DateOnly | null
  readonly head: { readonly id: number; readonly hash: string }
}

/** `seluruh masa`, `sampai 31 Desember 2026`, `1 Januari 2026 s.d. 31 Desember 2026`. */
function periodWords({ from, to }: About): string {
  if (from === null) return to === null ? 'seluruh masa' : `sampai ${formatDay(to)}`
  return to === null ? `sejak ${formatDay(from)}` : `${formatDay(from)} s.d. ${formatDay(to)}`
}

/** What changed, one field after another: `Tujuan: "a" menjadi "b"; Alamat: diubah`. */
export function fieldsInWords(fields: JournalRow['fields']): string {
  return fields
    .map(({ field, before, after, hidden }) => {
      if (hidden) return `${field}: diubah`
      if (before === null) return after === null ? field : `${field}: ${after}`
      return after === null ? `${field}: ${before} dihapus` : `${field}: ${before} menjadi ${after}`
    })
    .join('; ')
}

/** The table; its footnote states the head of the chain, by which a copy on paper proves how far the journal went. */
export function journalBook(rows: readonly BookedRow[], about: About): ReportTable {
  return {
    id: 'JURNAL',
    caption: `Jurnal Register PPID ${about.agencyName}, ${periodWords(about)}`,
    sheet: 'Jurnal',
    orientation: 'landscape',
    header: [
      [
        { text: 'Baris' },
        { text: 'Tanggal' },
        { text: `Pukul (${about.zone})` },
        { text: 'Pengguna' },
        { text: 'Jenis Catatan' },
        { text: 'Catatan' },
        { text: 'Tindakan' },
        { text: 'Perubahan' },
        { text: 'Sidik Baris (SHA-256)' },
      ],
    ],
    numbered: false,
    columns: [
      { kind: 'ordinal', width: 8 },
      { kind: 'date', width: 13 },
      { kind: 'text', width: 9 },
      { kind: 'text', width: 18 },
      { kind: 'text', width: 20 },
      { kind: 'text', width: 26 },
      { kind: 'text', width: 24 },
      { kind: 'text', width: 60 },
      { kind: 'text', width: 34 },
    ],
    rows: rows.map((row) => ({
      cells: [
        row.id,
        { date: localDay(row.at, about.zone) },
        localTime(row.at, about.zone),
        row.userName,
        row.kind,
        row.subject,
        row.action,
        fieldsInWords(row.fields),
        row.hash,
      ],
    })),
    emptyText: 'Nihil: tidak ada baris jurnal pada masa itu.',
    footnote:
      about.head.hash === ''
        ? `Jurnal berakhir pada baris ${about.head.id}.`
        : `Jurnal berakhir pada baris ${about.head.id} dengan sidik ${about.head.hash}. Setiap baris memuat sidik baris sebelumnya, sehingga baris yang diubah atau dihilangkan kelihatan.`,
  }
}
