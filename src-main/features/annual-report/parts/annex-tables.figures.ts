// Annexes that no register book prints: disputes without names, and the decrees of the year. Pure.
import type { DateOnly } from '../../../kernel/date-only.ts'
import { formatShortDay } from '../../../reporting/date-format.ts'
import type { Cell, ReportTable } from '../../../reporting/report-model.ts'
import {
  DISPUTE_STAGE_LABELS,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from '../../disputes/disputes.labels.ts'
import type { DisputeStage, MediationResult, RulingOrder, RulingType } from '../../disputes/disputes.rules.ts'
import { label, NIHIL, ordinal } from './table-parts.figures.ts'

export type AnnexDispute = {
  readonly commissionNumber: string
  readonly commissionName: string
  readonly filedOn: DateOnly
  readonly objectionNumber: string
  readonly grounds: readonly string[]
  readonly stage: DisputeStage
  readonly mediationResult: MediationResult | null
  readonly rulingType: RulingType | null
  readonly rulingNumber: string
  readonly rulingOn: DateOnly | null
  readonly rulingOrder: RulingOrder | null
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
  readonly courtNumber: string
  readonly courtFiledOn: DateOnly | null
  readonly courtRuledOn: DateOnly | null
  readonly cassationNumber: string
  readonly cassationFiledOn: DateOnly | null
  readonly cassationRuledOn: DateOnly | null
}

const day = (on: DateOnly | null): Cell => (on === null ? null : { date: on })
const words = (...parts: readonly string[]): Cell => {
  const said = parts.filter((part) => part !== '')
  return said.length === 0 ? null : said.join('; ')
}
const dated = (what: string, on: DateOnly | null) => (on === null ? '' : `${what} ${formatShortDay(on)}`)

function ruling({ rulingType, rulingNumber, rulingOn, rulingOrder }: AnnexDispute): Cell {
  const named = [rulingType === null ? '' : RULING_TYPE_LABELS[rulingType], rulingNumber].filter((part) => part !== '').join(' ')
  return words(named, dated('tanggal', rulingOn), rulingOrder === null ? '' : `amar: ${RULING_ORDER_LABELS[rulingOrder]}`)
}

function execution({ executionDueOn, executedOn }: AnnexDispute): Cell {
  if (executedOn !== null) return `Dilaksanakan ${formatShortDay(executedOn)}`
  return executionDueOn === null ? null : `Belum dilaksanakan (batas ${formatShortDay(executionDueOn)})`
}

const court = (dispute: AnnexDispute): Cell =>
  words(
    dispute.courtNumber === '' ? '' : `perkara ${dispute.courtNumber}`,
    dated('didaftarkan', dispute.courtFiledOn),
    dated('diputus', dispute.courtRuledOn),
    dispute.cassationNumber === '' ? '' : `kasasi ${dispute.cassationNumber}`,
    dated('kasasi diajukan', dispute.cassationFiledOn),
    dated('kasasi diputus', dispute.cassationRuledOn),
  )

/** The disputes of the year with their outcome and its execution (Perki KI 1/2021 Ps.57 part 4); nobody is named. */
export function disputeAnnex(disputes: readonly AnnexDispute[], caption: string): ReportTable {
  const headers = [
    'No.',
    'Nomor register Komisi Informasi',
    'Komisi Informasi',
    'Tanggal diajukan',
    'Nomor keberatan',
    'Alasan',
    'Tahap',
    'Hasil mediasi',
    'Putusan Komisi Informasi',
    'Pelaksanaan putusan',
    'Pengadilan',
  ]
  return {
    id: 'SKT',
    caption,
    sheet: 'Register Sengketa',
    orientation: 'landscape',
    header: [headers.map((text) => ({ text }))],
    numbered: true,
    columns: [
      ordinal(8),
      label(30),
      label(28),
      { kind: 'date', width: 20 },
      label(26),
      label(14),
      label(24),
      label(18),
      label(40),
      label(28),
      label(40),
    ],
    rows: disputes.map((dispute, index) => ({
      cells: [
        index + 1,
        words(dispute.commissionNumber),
        words(dispute.commissionName),
        day(dispute.filedOn),
        words(dispute.objectionNumber),
        words(dispute.grounds.join(', ')),
        DISPUTE_STAGE_LABELS[dispute.stage],
        dispute.mediationResult === null ? null : MEDIATION_RESULT_LABELS[dispute.mediationResult],
        ruling(dispute),
        execution(dispute),
        court(dispute),
      ],
    })),
    emptyText: NIHIL,
  }
}

/** A decree of PPID: the list of public information, a classification, or a change of one. */
export type AnnexDecree = { readonly number: string; readonly on: DateOnly; readonly subject: string; readonly note: string }

/** Decrees of the year, oldest first. */
export function decreeAnnex(decrees: readonly AnnexDecree[], caption: string): ReportTable {
  return {
    id: 'SK',
    caption,
    sheet: 'Penetapan PPID',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Nomor' }, { text: 'Tanggal' }, { text: 'Perihal' }, { text: 'Keterangan' }]],
    numbered: false,
    columns: [ordinal(), label(40), { kind: 'date', width: 24 }, label(56), label(46)],
    rows: decrees
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ number, on, subject, note }, index) => ({
        cells: [index + 1, number, { date: on }, subject, note === '' ? null : note],
      })),
    emptyText: NIHIL,
  }
}
