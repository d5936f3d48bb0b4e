// Table T15 and the plan: what staff list about facilities, people, budget, and what will be done. No personal names.
import { formatNumber } from '../../../reporting/number-format.ts'
import type { ReportTable } from '../../../reporting/report-model.ts'
import type { ReportLists } from '../../report-lists/report-lists.contract.ts'
import { FACILITY_CONDITION_LABELS } from '../../report-lists/report-lists.labels.ts'
import { budgetTotals } from '../../report-lists/report-lists.rules.ts'
import { count, label, money, ordinal, percent, shareOf, tableOf } from './table-parts.figures.ts'

/** T15a: facilities "dan kondisinya" (Perki KI 1/2021 Ps.57). */
export function facilityTable(facilities: ReportLists['facilities'], period: string): ReportTable {
  return tableOf(
    { id: 'T15a', caption: `Sarana dan prasarana pelayanan informasi ${period}`, sheet: 'T15a Sarana' },
    {
      header: [
        [{ text: 'No.' }, { text: 'Sarana dan prasarana' }, { text: 'Jumlah' }, { text: 'Kondisi' }, { text: 'Keterangan' }],
      ],
      columns: [ordinal(), label(66), count(20), label(22), label(52)],
      rows: facilities.map(({ name, quantity, condition, note }, index) => [
        index + 1,
        name,
        quantity,
        FACILITY_CONDITION_LABELS[condition],
        note === '' ? null : note,
      ]),
      summed: [2],
    },
  )
}

/** T15b: people "dan kualifikasinya", by position. */
export function staffTable(staff: ReportLists['staff'], period: string): ReportTable {
  return tableOf(
    { id: 'T15b', caption: `Petugas pelayanan informasi menurut jabatan ${period}`, sheet: 'T15b SDM' },
    {
      header: [[{ text: 'No.' }, { text: 'Jabatan' }, { text: 'Jumlah (orang)' }, { text: 'Pendidikan' }, { text: 'Pelatihan' }]],
      columns: [ordinal(), label(52), count(20), label(38), label(50)],
      rows: staff.map(({ position, count: people, education, training }, index) => [
        index + 1,
        position,
        people,
        education === '' ? null : education,
        training === '' ? null : training,
      ]),
      summed: [2],
    },
  )
}

/** T15c: the budget "dan laporan penggunaannya". */
export function budgetTable(budget: ReportLists['budget'], period: string): ReportTable {
  const totals = budgetTotals(budget)
  const realised = shareOf(totals.realised, totals.allocated)
  return tableOf(
    {
      id: 'T15c',
      caption: `Anggaran pelayanan informasi dan realisasinya ${period}`,
      sheet: 'T15c Anggaran',
      ...(realised === null ? {} : { footnote: `Realisasi seluruhnya ${formatNumber(realised, 1)}% dari anggaran.` }),
    },
    {
      header: [
        [
          { text: 'No.' },
          { text: 'Kegiatan' },
          { text: 'Sumber' },
          { text: 'Anggaran' },
          { text: 'Realisasi' },
          { text: 'Sisa' },
          { text: 'Realisasi (%)' },
        ],
      ],
      columns: [ordinal(8), label(44), label(18), money(32), money(32), money(30), percent(20)],
      rows: budget.map(({ item, source, allocated, realised: spent }, index) => [
        index + 1,
        item,
        source === '' ? null : source,
        allocated,
        spent,
        allocated - spent,
        shareOf(spent, allocated),
      ]),
      summed: [3, 4, 5],
      formulas: budget.map((_, row) => ({
        row,
        column: 5,
        terms: [
          { row, column: 3, factor: 1 },
          { row, column: 4, factor: -1 },
        ],
      })),
    },
  )
}

/** What will be done, by whom and by when. */
export function followUpTable(followUp: ReportLists['followUp']): ReportTable {
  return {
    id: 'RTL',
    caption: 'Rencana tindak lanjut',
    sheet: 'Rencana Tindak Lanjut',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Tindakan' }, { text: 'Unit penanggung jawab' }, { text: 'Batas waktu' }]],
    numbered: false,
    columns: [ordinal(), label(80), label(46), label(30)],
    rows: followUp.map(({ action, unit, due }, index) => ({
      cells: [index + 1, action, unit === '' ? null : unit, due === '' ? null : due],
    })),
    emptyText: 'Nihil',
  }
}
