// Tables T10, T11 and T13: objections, disputes, public information.
import type { Column, ReportTable } from '../../../reporting/report-model.ts'
import { OBJECTION_GROUND_LABELS, OBJECTION_OUTCOME_LABELS } from '../../objections/objections.labels.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../objections/objections.rules.ts'
import { CATEGORY_HEADINGS } from '../../public-information/public-information.labels.ts'
import { INFORMATION_CATEGORIES } from '../../public-information/public-information.rules.ts'
import type { ReportFigures } from '../annual-report.contract.ts'
import { disputeFigureLabel, objectionResultLabel } from '../case-figures.labels.ts'
import { DISPUTE_FIGURES, OBJECTION_RESULTS } from '../case-figures.rules.ts'
import { simpleTable } from './request-tables.figures.ts'

/** T10: objections by ground and by result. */
export function objectionTables({ objections, year }: ReportFigures): ReportTable[] {
  return [
    simpleTable(
      {
        id: 'T10a',
        caption: `Keberatan menurut alasan (Pasal 35 ayat (1) UU KIP) tahun ${year}`,
        sheet: 'T10a Alasan Keberatan',
        what: 'Alasan keberatan',
        footnote: 'Satu keberatan dapat memiliki lebih dari satu alasan.',
      },
      OBJECTION_GROUNDS.map((ground) => [`${ground}. ${OBJECTION_GROUND_LABELS[ground]}`, objections.byGround[ground]]),
    ),
    simpleTable(
      {
        id: 'T10b',
        caption: `Keberatan menurut tanggapan Atasan PPID tahun ${year}`,
        sheet: 'T10b Tanggapan',
        what: 'Tanggapan',
      },
      [
        ...OBJECTION_OUTCOMES.map((outcome) => [OBJECTION_OUTCOME_LABELS[outcome], objections.byOutcome[outcome]] as const),
        ['Masih dalam proses', objections.byOutcome.inProcess] as const,
      ],
    ),
  ]
}

/** T10c: result by ground, each cell a set of cases. */
export function objectionCrossTable({ objections, year }: ReportFigures): ReportTable {
  return {
    id: 'T10c',
    caption: `Keberatan menurut alasan dan tanggapan tahun ${year}`,
    sheet: 'T10c Alasan x Tanggapan',
    orientation: 'portrait',
    header: [
      [
        { text: 'No.' },
        { text: 'Alasan keberatan' },
        ...OBJECTION_RESULTS.map((result) => ({ text: objectionResultLabel(result) })),
        { text: 'Jumlah' },
      ],
    ],
    numbered: false,
    columns: [
      { kind: 'ordinal', width: 6 },
      { kind: 'text', width: 50 },
      ...[...OBJECTION_RESULTS, 'all'].map((): Column => ({ kind: 'integer', width: 16 })),
    ],
    rows: OBJECTION_GROUNDS.map((ground, index) => ({
      cells: [
        index + 1,
        `${ground}. ${OBJECTION_GROUND_LABELS[ground]}`,
        ...OBJECTION_RESULTS.map((result) => objections.byGroundOutcome[ground][result]),
        objections.byGround[ground],
      ],
    })),
    emptyText: 'Nihil',
    footnote: 'Satu keberatan dapat memiliki lebih dari satu alasan, sehingga jumlah baris dapat melebihi jumlah keberatan.',
  }
}

/** Everything that happened at a court in the year; 0 when nothing did. */
export function atCourt({ disputes }: Pick<ReportFigures, 'disputes'>): number {
  const steps = ['court/filed', 'court/ruled', 'cassation/filed', 'cassation/ruled']
  return steps.reduce((sum, step) => sum + (disputes.byFigure[step] ?? 0), 0)
}

/** T11: disputes by stage, mediation, ruling, execution, court and cassation; rows only for what happened, "Nihil" otherwise. */
export function disputeTable({ disputes, year }: ReportFigures): ReportTable {
  const rows = DISPUTE_FIGURES.map(
    ({ group, key }) => [disputeFigureLabel(group, key), disputes.byFigure[`${group}/${key}`] ?? 0] as const,
  )
  const footnote = `Gugatan dan kasasi dihitung menurut tanggalnya dalam tahun ${year}, termasuk atas sengketa tahun sebelumnya.`
  const { total: _, ...table } = simpleTable(
    {
      id: 'T11',
      caption: `Sengketa informasi tahun ${year}`,
      sheet: 'T11 Sengketa',
      what: 'Uraian',
      ...(atCourt({ disputes }) === 0 ? {} : { footnote }),
    },
    rows.filter(([, value]) => value > 0),
  )
  return table
}

/** T13: announced information by category. */
export function informationTable({ publicInformation }: ReportFigures): ReportTable {
  return simpleTable(
    { id: 'T13', caption: 'Daftar Informasi Publik menurut kategori', sheet: 'T13 DIP', what: 'Kategori' },
    INFORMATION_CATEGORIES.map((category) => [CATEGORY_HEADINGS[category], publicInformation.byCategory[category]]),
  )
}
