// The register of disputes as a table, pure; the law sets no columns for it, these follow ppid 6.5 [D].
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Cell, Column, ReportTable } from '../../reporting/report-model.ts'
import {
  COURT_KIND_LABELS,
  DISPUTE_STAGE_LABELS,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from './disputes.labels.ts'
import type { ExportProfile } from '../export-profile.rules.ts'
import { shownPerson, type ShownPerson } from '../exported-person.ts'
import type { DisputedCase } from './disputes.store.ts'

const text = (width: number): Column => ({ kind: 'text', width })
const day = (): Column => ({ kind: 'date', width: 13 })

type BookColumn = {
  readonly header: string
  readonly column: Column
  readonly cell: (found: DisputedCase, index: number, person: ShownPerson) => Cell
}

const dated = (on: DateOnly | null): Cell => (on === null ? '' : { date: on })
const word = <K extends string>(labels: Readonly<Record<K, string>>, key: K | null) => (key === null ? '' : labels[key])

const COLUMNS: readonly BookColumn[] = [
  { header: 'No.', column: { kind: 'ordinal', width: 5 }, cell: (_, index) => index + 1 },
  { header: 'Nomor Register KI', column: text(22), cell: ({ dispute }) => dispute.commissionNumber },
  { header: 'Komisi Informasi', column: text(24), cell: ({ dispute }) => dispute.commissionName },
  { header: 'Tanggal Diajukan', column: day(), cell: ({ dispute }) => dated(dispute.filedOn) },
  {
    header: 'Pemohon',
    column: text(20),
    cell: ({ objection }, index, person) => person.name(objection.applicantName, `Pemohon sengketa ${index + 1}`),
  },
  { header: 'No. Keberatan', column: text(20), cell: ({ objection }) => objection.number },
  { header: 'No. Permohonan', column: text(20), cell: ({ objection }) => objection.requestNumber ?? '' },
  { header: 'Alasan', column: text(9), cell: ({ objection }) => objection.grounds.join(', ') },
  { header: 'Tahap', column: text(20), cell: ({ dispute }) => DISPUTE_STAGE_LABELS[dispute.stage] },
  { header: 'Sidang', column: { kind: 'integer', width: 8 }, cell: ({ dispute }) => dispute.sessions.length },
  { header: 'Hasil Mediasi', column: text(12), cell: ({ dispute }) => word(MEDIATION_RESULT_LABELS, dispute.mediationResult) },
  { header: 'Jenis Putusan', column: text(18), cell: ({ dispute }) => word(RULING_TYPE_LABELS, dispute.rulingType) },
  { header: 'Nomor Putusan', column: text(22), cell: ({ dispute }) => dispute.rulingNumber },
  { header: 'Tanggal Putusan', column: day(), cell: ({ dispute }) => dated(dispute.rulingOn) },
  { header: 'Salinan Diterima', column: day(), cell: ({ dispute }) => dated(dispute.rulingReceivedOn) },
  { header: 'Amar', column: text(16), cell: ({ dispute }) => word(RULING_ORDER_LABELS, dispute.rulingOrder) },
  { header: 'Batas Pelaksanaan', column: day(), cell: ({ dispute }) => dated(dispute.executionDueOn) },
  { header: 'Dilaksanakan', column: day(), cell: ({ dispute }) => dated(dispute.executedOn) },
  {
    header: 'Pengadilan',
    column: text(22),
    cell: ({ dispute }) => (dispute.courtName === '' ? word(COURT_KIND_LABELS, dispute.courtKind) : dispute.courtName),
  },
  { header: 'Nomor Perkara', column: text(18), cell: ({ dispute }) => dispute.courtNumber },
  { header: 'Gugatan Didaftarkan', column: day(), cell: ({ dispute }) => dated(dispute.courtFiledOn) },
  { header: 'Putusan Pengadilan', column: day(), cell: ({ dispute }) => dated(dispute.courtRuledOn) },
  { header: 'Hasil', column: text(20), cell: ({ dispute }, _, person) => person.free(dispute.courtResult) },
  { header: 'Nomor Kasasi', column: text(18), cell: ({ dispute }) => dispute.cassationNumber },
  { header: 'Kasasi Diajukan', column: day(), cell: ({ dispute }) => dated(dispute.cassationFiledOn) },
  { header: 'Kasasi Diputus', column: day(), cell: ({ dispute }) => dated(dispute.cassationRuledOn) },
  { header: 'Hasil Kasasi', column: text(20), cell: ({ dispute }, _, person) => person.free(dispute.cassationResult) },
  { header: 'Inkrah', column: day(), cell: ({ dispute }) => dated(dispute.finalOn) },
]

/** The disputes in the order given; people as the profile shows them. */
export function disputeBook(disputes: readonly DisputedCase[], profile: ExportProfile, caption: string): ReportTable {
  return {
    id: 'SKT',
    caption,
    sheet: 'Register Sengketa',
    orientation: 'landscape',
    header: [COLUMNS.map(({ header }) => ({ text: header }))],
    numbered: false,
    columns: COLUMNS.map(({ column }) => column),
    rows: disputes.map((found, index) => {
      const person = shownPerson(profile, { names: [found.objection.applicantName], identity: [] })
      return { cells: COLUMNS.map(({ cell }) => cell(found, index, person)) }
    }),
    emptyText: 'Nihil',
  }
}
