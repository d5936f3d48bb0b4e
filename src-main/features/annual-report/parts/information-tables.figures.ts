// Tables T13 and T14: the list of public information, and the list of excluded information.
import { formatDay } from '../../../reporting/date-format.ts'
import { formatNumber } from '../../../reporting/number-format.ts'
import type { ReportTable } from '../../../reporting/report-model.ts'
import { EXCLUSION_GROUND_LABELS } from '../../excluded-information/excluded-information.labels.ts'
import { EXCLUSION_GROUNDS } from '../../excluded-information/excluded-information.rules.ts'
import { CATEGORY_HEADINGS } from '../../public-information/public-information.labels.ts'
import { INFORMATION_CATEGORIES } from '../../public-information/public-information.rules.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { EXCLUSION_FIGURE_STATE_LABELS } from '../annual-report.labels.ts'
import { count, label, ordinal, percent, shareOf, shareTable, simpleTable, tableOf } from './table-parts.figures.ts'

/** T13: announced information by category, and how far the mandatory kinds are met (ppid 3.4). */
export function informationTable(figures: ReportFigures): ReportTable {
  const { byCategory, completeness } = figures.publicInformation
  const { satisfied, applicable } = completeness.all
  const met = shareOf(satisfied, applicable)
  const all =
    met === null
      ? ''
      : ` Kelengkapan seluruh kategori: ${formatNumber(satisfied)} dari ${formatNumber(applicable)} jenis informasi wajib (${formatNumber(met, 1)}%).`
  return tableOf(
    {
      id: 'T13',
      caption: 'Daftar Informasi Publik menurut kategori',
      sheet: 'T13 DIP',
      footnote: `Kelengkapan ialah bagian jenis informasi wajib menurut Peraturan Komisi Informasi Nomor 1 Tahun 2021 yang telah terpenuhi.${all}`,
    },
    {
      header: [
        [
          { text: 'No.', rowSpan: 2 },
          { text: 'Kategori', rowSpan: 2 },
          { text: 'Jumlah informasi', rowSpan: 2 },
          { text: 'Jenis informasi wajib', colSpan: 3 },
        ],
        [{ text: 'Terpenuhi' }, { text: 'Berlaku' }, { text: 'Kelengkapan' }],
      ],
      columns: [ordinal(), label(74), count(24), count(22), count(20), percent(26)],
      rows: INFORMATION_CATEGORIES.map((category, index) => [
        index + 1,
        CATEGORY_HEADINGS[category],
        byCategory[category],
        completeness[category].satisfied,
        completeness[category].applicable,
        shareOf(completeness[category].satisfied, completeness[category].applicable),
      ]),
      summed: [2, 3, 4],
    },
  )
}

/** T14a: by the grounds of UU KIP Ps.17. */
export function exclusionGroundTable(figures: ReportFigures): ReportTable {
  const { byGround } = figures.excludedInformation
  const grounds = EXCLUSION_GROUNDS.filter((ground) => byGround[ground] > 0)
  return simpleTable(
    {
      id: 'T14a',
      caption: `Informasi yang dikecualikan menurut alasan Pasal 17 UU KIP pada ${formatDay(figures.to)}`,
      sheet: 'T14a DIK Alasan',
      what: 'Alasan pengecualian',
      totalLabel: 'Jumlah alasan',
      footnote: 'Satu informasi dapat dikecualikan dengan lebih dari satu alasan.',
    },
    grounds.map((ground) => [`Pasal 17 huruf ${ground}: ${EXCLUSION_GROUND_LABELS[ground]}`, byGround[ground]]),
  )
}

/** T14b: in force or ended; what is only proposed is in no list yet, so it is told below the sum (UU KIP Ps.19). */
export function exclusionStateTable(figures: ReportFigures): ReportTable {
  const { inForce, ended, undecided } = figures.excludedInformation.byState
  return shareTable(
    {
      id: 'T14b',
      caption: `Informasi yang dikecualikan menurut keadaan pada ${formatDay(figures.to)}`,
      sheet: 'T14b DIK Keadaan',
      what: 'Keadaan',
      ...(undecided === 0
        ? {}
        : {
            footnote: `Tidak termasuk ${formatNumber(undecided)} informasi yang diusulkan untuk dikecualikan tetapi belum ditetapkan.`,
          }),
    },
    [
      [EXCLUSION_FIGURE_STATE_LABELS.inForce, inForce],
      [EXCLUSION_FIGURE_STATE_LABELS.ended, ended],
    ],
  )
}
