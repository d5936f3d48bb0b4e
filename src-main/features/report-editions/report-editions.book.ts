// The printable report of corrections: every figure that an edition states otherwise, pure.
import { formatDay } from '../../reporting/date-format.ts'
import { numberWithWords } from '../../reporting/number-format.ts'
import type { Cell, ReportTable } from '../../reporting/report-model.ts'
import type { ReportLayout } from '../annual-report/annual-report.contract.ts'
import { reportTitle } from '../annual-report/parts/layout-words.figures.ts'
import { yearPeriod } from '../annual-report/period.figures.ts'
import type { Comparison } from './report-editions.collect.ts'
import type { ReportEdition } from './report-editions.contract.ts'
import type { FigureValue } from '../annual-report/figure-differences.figures.ts'
import { correctionWords } from './report-editions.rules.ts'
import { figurePathWords, figureValueWords } from './report-editions.words.figures.ts'

/** Why no correction is about them. */
const LISTS_LEFT_OUT =
  'Isi Daftar Informasi Publik dan Daftar Informasi yang Dikecualikan mengikuti keadaan daftar pada saat laporan dicetak, sehingga tidak dibandingkan.'

type Edition = Pick<ReportEdition, 'year' | 'sequence' | 'number' | 'signedOn'>

const editionName = (sequence: number): string => (sequence === 1 ? 'laporan' : correctionWords(sequence).toLowerCase())

/** Counts stay numbers in a workbook; only a mean has a decimal, which no count beside it should get. */
const valueCell = (value: FigureValue): Cell =>
  typeof value === 'number' && !Number.isInteger(value) ? figureValueWords(value) : value

/** How much more or less; only between numbers. */
function change(frozen: FigureValue, present: FigureValue): FigureValue {
  if (typeof frozen !== 'number' || typeof present !== 'number') return null
  // Means are decimals; the difference of two decimals must not show the noise of binary fractions.
  return Math.round((present - frozen) * 10) / 10
}

/** `Koreksi atas Laporan Layanan Informasi Publik Tahun 2025`, with what was said and what is so. */
export function differenceBook(
  edition: Edition,
  { rows, against }: Comparison,
  layout: Pick<ReportLayout, 'reportName'>,
): { readonly heading: string; readonly table: ReportTable; readonly closing: string; readonly watermark: null } {
  const caption = `Koreksi atas ${reportTitle(layout, yearPeriod(edition.year))}`
  const number = edition.number === '' ? '' : ` nomor ${edition.number}`
  const compared = against === null ? 'keadaan register sekarang' : editionName(against)
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
      { kind: 'integer', width: 13 },
      { kind: 'integer', width: 13 },
      { kind: 'integer', width: 14 },
    ],
    rows: rows.map(({ path, frozen, present }, at) => ({
      cells: [at + 1, figurePathWords(path), ...[frozen, present, change(frozen, present)].map(valueCell)],
    })),
    emptyText: 'Nihil: tidak ada angka yang berbeda.',
  }
  const closing = `${numberWithWords(rows.length)} angka pada ${editionName(edition.sequence)}${number} yang ditandatangani pada ${formatDay(edition.signedOn)} berbeda dengan ${compared}. ${LISTS_LEFT_OUT}`
  return { heading: 'DAFTAR KOREKSI', table, closing, watermark: null }
}
