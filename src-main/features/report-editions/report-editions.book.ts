// The printable report of corrections: every figure that an edition states otherwise, pure.
import { formatDay } from '../../reporting/date-format.ts'
import { numberWithWords } from '../../reporting/number-format.ts'
import type { Cell, ReportTable } from '../../reporting/report-model.ts'
import type { Comparison } from './report-editions.collect.ts'
import type { ReportEdition } from './report-editions.contract.ts'
import { figurePathWords } from './report-editions.words.figures.ts'

type Edition = Pick<ReportEdition, 'year' | 'sequence' | 'number' | 'signedOn'>

const editionName = (sequence: number): string => (sequence === 1 ? 'laporan' : `edisi perbaikan ke-${sequence - 1}`)

/** How much more or less; only between numbers. */
function change(frozen: Cell, present: Cell): Cell {
  if (typeof frozen !== 'number' || typeof present !== 'number') return null
  // Means are decimals; the difference of two decimals must not show the noise of binary fractions.
  return Math.round((present - frozen) * 10) / 10
}

/** `Koreksi atas Laporan Layanan Informasi Publik Tahun 2025`, with what was said and what is so. */
export function differenceBook(
  edition: Edition,
  { rows, against }: Comparison,
): { readonly heading: string; readonly table: ReportTable; readonly closing: string; readonly watermark: null } {
  const caption = `Koreksi atas Laporan Layanan Informasi Publik Tahun ${edition.year}`
  const number = edition.number === '' ? '' : ` nomor ${edition.number}`
  const compared = against === null ? 'keadaan register sekarang' : editionName(against)
  // Means have a decimal; without one among them whole numbers are printed as such.
  const whole = rows.every(({ frozen, present }) =>
    [frozen, present].every((value) => typeof value !== 'number' || Number.isInteger(value)),
  )
  const kind = whole ? 'integer' : 'decimal'
  const table: ReportTable = {
    id: 'koreksi',
    caption,
    sheet: 'Koreksi',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Angka' }, { text: 'Semula' }, { text: 'Menjadi' }, { text: 'Selisih' }]],
    numbered: false,
    columns: [
      { kind: 'ordinal', width: 6 },
      { kind: 'text', width: 54 },
      { kind, width: 13 },
      { kind, width: 13 },
      { kind, width: 14 },
    ],
    rows: rows.map(({ path, frozen, present }, at) => ({
      cells: [at + 1, figurePathWords(path), frozen, present, change(frozen, present)],
    })),
    emptyText: 'Nihil: tidak ada angka yang berbeda.',
  }
  const closing = `${numberWithWords(rows.length)} angka pada ${editionName(edition.sequence)}${number} yang ditandatangani pada ${formatDay(edition.signedOn)} berbeda dengan ${compared}.`
  return { heading: 'DAFTAR KOREKSI', table, closing, watermark: null }
}
