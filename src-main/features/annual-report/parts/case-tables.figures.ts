// Tables T10 and T11: objections and disputes.
import { formatDay } from '../../../reporting/date-format.ts'
import type { ReportTable } from '../../../reporting/report-model.ts'
import { OBJECTION_GROUND_LABELS } from '../../objections/objections.labels.ts'
import { OBJECTION_GROUNDS } from '../../objections/objections.rules.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { disputeFigureLabel, objectionResultLabel } from '../case-figures.labels.ts'
import { DISPUTE_FIGURES, OBJECTION_RESULTS } from '../case-figures.rules.ts'
import { periodName } from '../period.figures.ts'
import { type Counted, count, label, ordinal, rowSum, shareTable, simpleTable, tableOf } from './table-parts.figures.ts'

const groundLabel = (ground: (typeof OBJECTION_GROUNDS)[number]) => `${ground}. ${OBJECTION_GROUND_LABELS[ground]}`

/** T10a: by the grounds of UU KIP Ps.35(1). */
export function groundTable(figures: ReportFigures): ReportTable {
  const { objections } = figures
  return simpleTable(
    {
      id: 'T10a',
      caption: `Keberatan menurut alasan Pasal 35 ayat (1) UU KIP ${periodName(figures)}`,
      sheet: 'T10a Alasan Keberatan',
      what: 'Alasan keberatan',
      totalLabel: 'Jumlah alasan',
      footnote: 'Satu keberatan dapat memiliki lebih dari satu alasan.',
    },
    OBJECTION_GROUNDS.map((ground) => [groundLabel(ground), objections.byGround[ground]]),
  )
}

/** T10b: by the answer of Atasan PPID. */
export function answerTable(figures: ReportFigures): ReportTable {
  const { objections } = figures
  return shareTable(
    {
      id: 'T10b',
      caption: `Keberatan menurut tanggapan Atasan PPID sampai dengan ${formatDay(figures.to)}`,
      sheet: 'T10b Tanggapan',
      what: 'Tanggapan',
    },
    OBJECTION_RESULTS.map((result) => [objectionResultLabel(result), objections.byOutcome[result]]),
  )
}

/** T10c: result by ground, each cell a set of cases. */
export function objectionCrossTable(figures: ReportFigures): ReportTable {
  const { objections } = figures
  const last = OBJECTION_RESULTS.length + 2
  const results = OBJECTION_RESULTS.map((_, index) => index + 2)
  return tableOf(
    {
      id: 'T10c',
      caption: `Keberatan menurut alasan dan tanggapan sampai dengan ${formatDay(figures.to)}`,
      sheet: 'T10c Alasan x Tanggapan',
      footnote:
        'Satu keberatan dapat memiliki lebih dari satu alasan sehingga jumlah seluruh baris dapat melebihi jumlah keberatan.',
    },
    {
      header: [
        [
          { text: 'No.' },
          { text: 'Alasan keberatan' },
          ...OBJECTION_RESULTS.map((result) => ({ text: objectionResultLabel(result) })),
          { text: 'Jumlah' },
        ],
      ],
      columns: [ordinal(6), label(50), ...[...OBJECTION_RESULTS, 'all'].map(() => count(16))],
      rows: OBJECTION_GROUNDS.map((ground, index) => [
        index + 1,
        groundLabel(ground),
        ...OBJECTION_RESULTS.map((result) => objections.byGroundOutcome[ground][result]),
        objections.byGround[ground],
      ]),
      formulas: OBJECTION_GROUNDS.map((_, row) => rowSum(row, last, results)),
    },
  )
}

/** T10d, the balance: open at start + received = closed + open at end. Its zeros are stated, not left out. */
export function objectionBalanceTable(figures: ReportFigures): ReportTable {
  const { openAtStart, received, closed, openAtEnd } = figures.objections
  const name = periodName(figures)
  const rows: Counted = [
    [`Sisa keberatan yang belum selesai sebelum ${formatDay(figures.from)}`, openAtStart],
    [`Keberatan yang diterima pada ${name}`, received],
    [`Keberatan yang selesai pada ${name}`, closed],
    [`Keberatan yang masih dalam proses pada ${formatDay(figures.to)}`, openAtEnd],
  ]
  const term = (row: number, factor: 1 | -1 = 1) => ({ row, column: 2, factor })
  return {
    id: 'T10d',
    caption: `Keseimbangan keberatan ${name}`,
    sheet: 'T10d Keseimbangan',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Uraian' }, { text: 'Jumlah' }]],
    numbered: false,
    columns: [ordinal(), label(110), count(30)],
    rows: rows.map(([words, value], index) => ({ cells: [index + 1, words, value] })),
    formulas: [{ row: 3, column: 2, terms: [term(0), term(1), term(2, -1)] }],
    emptyText: 'Nihil',
    footnote: 'Sisa awal ditambah yang diterima sama dengan yang selesai ditambah yang masih dalam proses.',
  }
}

/** Everything that happened at a court in the period; 0 when nothing did. */
export function atCourt({ disputes }: Pick<ReportFigures, 'disputes'>): number {
  const steps = ['court/filed', 'court/ruled', 'cassation/filed', 'cassation/ruled']
  return steps.reduce((sum, step) => sum + (disputes.byFigure[step] ?? 0), 0)
}

/** T11: disputes by stage, mediation, ruling, execution, court and cassation; rows only for what happened, "Nihil" otherwise. */
export function disputeTable(figures: ReportFigures): ReportTable {
  const { disputes } = figures
  const rows = DISPUTE_FIGURES.map(
    ({ group, key }) => [disputeFigureLabel(group, key), disputes.byFigure[`${group}/${key}`] ?? 0] as const,
  ).filter(([, value]) => value > 0)
  const footnote = `Gugatan dan kasasi dihitung menurut tanggalnya pada ${periodName(figures)}, termasuk atas sengketa yang diajukan sebelumnya.`
  return tableOf(
    {
      id: 'T11',
      caption: `Sengketa informasi ${periodName(figures)}`,
      sheet: 'T11 Sengketa',
      ...(atCourt({ disputes }) === 0 ? {} : { footnote }),
    },
    {
      header: [[{ text: 'No.' }, { text: 'Uraian' }, { text: 'Jumlah' }]],
      columns: [ordinal(), label(110), count(30)],
      rows: rows.map(([words, value], index) => [index + 1, words, value]),
    },
  )
}
