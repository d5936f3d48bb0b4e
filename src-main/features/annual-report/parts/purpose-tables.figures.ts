// Tables T7-T9: by unit, by purpose, by the way the information was wanted and the form in which it was given.
import type { ReportTable } from '../../../reporting/report-model.ts'
import { PURPOSE_KINDS } from '../../requests/requests.rules.ts'
import { ACCESS_KEYS, FORM_KEYS, type ReportFigures } from '../report-figures.contract.ts'
import { ACCESS_KEY_LABELS, FORM_KEY_LABELS, PURPOSE_KEY_LABELS, unitLabel } from '../annual-report.labels.ts'
import { periodName } from '../period.figures.ts'
import { count, label, ordinal, shareTable, tableOf } from './table-parts.figures.ts'

/** T7: by the unit that holds the information. */
export function unitTable(figures: ReportFigures): ReportTable {
  const { byUnit } = figures.requests
  return tableOf(
    {
      id: 'T7',
      caption: `Permohonan informasi menurut unit yang menguasai informasi ${periodName(figures)}`,
      sheet: 'T7 Unit',
      footnote: 'Kolom “Lainnya” memuat permohonan dengan keputusan lain dan yang masih dalam proses.',
    },
    {
      header: [
        [
          { text: 'No.' },
          { text: 'Unit yang menguasai informasi' },
          { text: 'Diterima' },
          { text: 'Dikabulkan' },
          { text: 'Ditolak' },
          { text: 'Lainnya' },
        ],
      ],
      columns: [ordinal(), label(70), count(22), count(24), count(20), count(20)],
      rows: byUnit.map(({ unit, received, granted, refused }, index) => [
        index + 1,
        unitLabel(unit),
        received,
        granted,
        refused,
        received - granted - refused,
      ]),
      summed: [2, 3, 4, 5],
      formulas: byUnit.map((_, row) => ({
        row,
        column: 5,
        terms: [
          { row, column: 2, factor: 1 },
          { row, column: 3, factor: -1 },
          { row, column: 4, factor: -1 },
        ],
      })),
    },
  )
}

/** T8: what the information is wanted for (UU KIP Ps.4(3)). */
export function purposeTable(figures: ReportFigures): ReportTable {
  const { byPurpose } = figures.requests
  return shareTable(
    {
      id: 'T8',
      caption: `Permohonan informasi menurut tujuan penggunaan ${periodName(figures)}`,
      sheet: 'T8 Tujuan',
      what: 'Tujuan penggunaan informasi',
    },
    ([...PURPOSE_KINDS, 'unstated'] as const).map((kind) => [PURPOSE_KEY_LABELS[kind], byPurpose[kind]]),
  )
}

/** T9a: the way the applicant wanted it (Lamp. VI). */
export function accessTable(figures: ReportFigures): ReportTable {
  return shareTable(
    {
      id: 'T9a',
      caption: `Permohonan informasi menurut cara memperoleh informasi ${periodName(figures)}`,
      sheet: 'T9a Cara Memperoleh',
      what: 'Cara memperoleh informasi',
    },
    ACCESS_KEYS.map((key) => [ACCESS_KEY_LABELS[key], figures.requests.byAccess[key]]),
  )
}

/** T9b: the form. */
export function formTable(figures: ReportFigures): ReportTable {
  return shareTable(
    {
      id: 'T9b',
      caption: `Permohonan informasi menurut bentuk informasi ${periodName(figures)}`,
      sheet: 'T9b Bentuk',
      what: 'Bentuk informasi',
    },
    FORM_KEYS.map((key) => [FORM_KEY_LABELS[key], figures.requests.byForm[key]]),
  )
}
