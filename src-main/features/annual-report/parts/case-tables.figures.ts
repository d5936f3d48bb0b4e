// Tables T10, T11 and T13: objections, disputes, public information.
import type { ReportTable } from '../../../reporting/report-model.ts'
import { DISPUTE_STAGE_LABELS, RULING_ORDER_LABELS } from '../../disputes/disputes.labels.ts'
import { DISPUTE_STAGES, RULING_ORDERS } from '../../disputes/disputes.rules.ts'
import { OBJECTION_GROUND_LABELS, OBJECTION_OUTCOME_LABELS } from '../../objections/objections.labels.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../objections/objections.rules.ts'
import { CATEGORY_HEADINGS } from '../../public-information/public-information.labels.ts'
import { INFORMATION_CATEGORIES } from '../../public-information/public-information.rules.ts'
import type { ReportFigures } from '../annual-report.contract.ts'
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

/** T11: disputes by stage and by ruling; rows only for what happened, "Nihil" otherwise. */
export function disputeTable({ disputes, year }: ReportFigures): ReportTable {
  const rows: (readonly [string, number])[] = [
    ...DISPUTE_STAGES.map((stage) => [`Tahap: ${DISPUTE_STAGE_LABELS[stage]}`, disputes.byStage[stage] ?? 0] as const),
    ...RULING_ORDERS.map((order) => [`Amar putusan: ${RULING_ORDER_LABELS[order]}`, disputes.byRulingOrder[order] ?? 0] as const),
    ['Putusan telah dilaksanakan', disputes.executed],
    ['Diajukan ke pengadilan', disputes.toCourt],
  ]
  const { total: _, ...table } = simpleTable(
    { id: 'T11', caption: `Sengketa informasi tahun ${year}`, sheet: 'T11 Sengketa', what: 'Uraian' },
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
