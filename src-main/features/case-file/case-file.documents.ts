// The pages the dossier adds itself: data sheet, timeline and index, pure.
import type { DateOnly } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { LetterBlock, LetterDocument } from '../../reporting/letter-model.ts'
import type { ClockChain } from '../clocks/clocks.contract.ts'
import {
  COURT_KIND_LABELS,
  DISPUTE_STAGE_LABELS,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from '../disputes/disputes.labels.ts'
import type { StoredDispute } from '../disputes/disputes.store.ts'
import { OBJECTION_GROUND_LABELS, OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { REFUSAL_REASON_LABELS, REQUEST_OUTCOME_LABELS } from '../requests/requests.labels.ts'
import type { WholeCase } from './case-file.collect.ts'
import type { CaseFileSide } from './case-file.rules.ts'
import { eventsForApplicant, eventsOnPaper } from './case-file.timeline.rules.ts'

const ENTITY_WORDS = { request: 'Permohonan', objection: 'Keberatan', dispute: 'Sengketa' } as const

type Row = { readonly label: string; readonly value: string }

const day = (on: DateOnly | null) => (on === null ? '-' : formatDay(on))
const orDash = (text: string) => (text === '' ? '-' : text)
const fields = (rows: readonly Row[]): LetterBlock => ({ type: 'fields', rows: [...rows] })

function onPaper(whole: WholeCase, title: string, blocks: LetterBlock[], landscape = false): LetterDocument {
  return {
    title,
    landscape,
    letterhead: letterheadOf(whole.agency),
    blocks: [{ type: 'title', lines: [title.toUpperCase()], number: null }, ...blocks],
  }
}

/** Facts of the case in a few lines each. Internal notes are not among them, whoever reads it. */
export function dataSheet(whole: WholeCase): LetterDocument {
  const { request, objections, disputes } = whole
  const blocks: LetterBlock[] = []
  if (request !== null)
    blocks.push(
      { type: 'subheading', text: `Permohonan ${request.registrationNumber}` },
      fields([
        { label: 'Diterima', value: day(request.receivedOn) },
        { label: 'Pemohon', value: request.applicantName },
        { label: 'Informasi yang diminta', value: request.informationRequested },
        { label: 'Tujuan penggunaan', value: orDash(request.purpose) },
        { label: 'Keputusan', value: request.outcome === null ? 'Belum diputus' : REQUEST_OUTCOME_LABELS[request.outcome] },
        ...(request.refusalReasons.length === 0
          ? []
          : [{ label: 'Dasar penolakan', value: request.refusalReasons.map((one) => REFUSAL_REASON_LABELS[one]).join('\n') }]),
        { label: 'Diputus', value: day(request.decidedOn) },
        { label: 'Pemberitahuan tertulis', value: day(request.noticeOn) },
      ]),
    )
  for (const objection of objections)
    blocks.push(
      { type: 'subheading', text: `Keberatan ${objection.registrationNumber}` },
      fields([
        { label: 'Diterima', value: day(objection.receivedOn) },
        { label: 'Pengaju', value: objection.applicantName },
        { label: 'Alasan', value: objection.grounds.map((ground) => `${ground}. ${OBJECTION_GROUND_LABELS[ground]}`).join('\n') },
        { label: 'Kasus posisi', value: orDash(objection.caseStatement) },
        {
          label: 'Tanggapan Atasan PPID',
          value: objection.outcome === null ? 'Belum ditanggapi' : OBJECTION_OUTCOME_LABELS[objection.outcome],
        },
        { label: 'Tanggal tanggapan', value: day(objection.answeredOn) },
        ...given('Tanggapan diterima pemohon', objection.answerReceivedOn),
        ...given('Musyawarah', objection.deliberationOn),
        ...given('Batas pelaksanaan', objection.executionDueOn),
        ...given('Dilaksanakan', objection.executedOn),
      ]),
    )
  for (const dispute of disputes)
    blocks.push(
      { type: 'subheading', text: `Sengketa ${dispute.commissionNumber === '' ? '(belum bernomor)' : dispute.commissionNumber}` },
      fields([
        { label: 'Diajukan', value: day(dispute.filedOn) },
        { label: 'Komisi Informasi', value: dispute.commissionName },
        { label: 'Tahap', value: DISPUTE_STAGE_LABELS[dispute.stage] },
        ...rulingRows(dispute),
        ...courtRows(dispute),
        ...given('Berkekuatan hukum tetap', dispute.finalOn),
      ]),
    )
  return onPaper(whole, 'Lembar Data Perkara', blocks)
}

/** What the commission did; a line for what there is, and one that says there is no ruling yet. */
function rulingRows(dispute: StoredDispute): Row[] {
  const { mediationResult, rulingType, rulingNumber, rulingOn, rulingOrder } = dispute
  const mediation = mediationResult === null ? [] : [{ label: 'Hasil mediasi', value: MEDIATION_RESULT_LABELS[mediationResult] }]
  if (rulingType === null) return [...mediation, { label: 'Putusan', value: 'Belum ada' }]
  const ruling = [RULING_TYPE_LABELS[rulingType], ...words('nomor', rulingNumber), ...words('tanggal', day(rulingOn))]
  return [
    ...mediation,
    { label: 'Putusan', value: ruling.join(' ') },
    ...(rulingOrder === null ? [] : [{ label: 'Amar', value: RULING_ORDER_LABELS[rulingOrder] }]),
    ...given('Salinan putusan diterima', dispute.rulingReceivedOn),
    ...given('Batas pelaksanaan putusan', dispute.executionDueOn),
    ...given('Putusan dilaksanakan', dispute.executedOn),
  ]
}

/** The suit against the ruling and the cassation (UU KIP Ps.47-50). */
function courtRows(dispute: StoredDispute): Row[] {
  const { courtFiledOn, courtKind, courtName, courtNumber, courtRuledOn, courtResult } = dispute
  const { cassationFiledOn, cassationNumber, cassationRuledOn, cassationResult } = dispute
  const court = courtName === '' && courtKind !== null ? COURT_KIND_LABELS[courtKind] : courtName
  return [
    ...given('Gugatan diajukan', courtFiledOn, [...words('ke', court), ...words('perkara nomor', courtNumber)]),
    ...given('Putusan pengadilan', courtRuledOn, words('', courtResult)),
    ...given('Kasasi diajukan', cassationFiledOn, words('nomor', cassationNumber)),
    ...given('Putusan kasasi', cassationRuledOn, words('', cassationResult)),
  ]
}

const words = (before: string, text: string) => (text === '' || text === '-' ? [] : [`${before} ${text}`.trim()])

/** A line for a day there is, with what goes with it; none otherwise. */
function given(label: string, on: DateOnly | null, more: readonly string[] = []): Row[] {
  return on === null ? [] : [{ label, value: [formatDay(on), ...more].join(', ') }]
}

/** The timeline as a table. */
export function timelineSheet(whole: WholeCase, side: CaseFileSide): LetterDocument {
  const printed = eventsOnPaper(whole.events)
  const events = side === 'applicant' ? eventsForApplicant(printed) : printed
  const table: LetterBlock = {
    type: 'table',
    header: [[{ text: 'No.' }, { text: 'Tanggal' }, { text: 'Perkara' }, { text: 'Peristiwa' }, { text: 'Keterangan' }]],
    widths: [8, 26, 20, 46, 80],
    rows: events.map((event, index) => [
      String(index + 1),
      formatDay(event.on),
      ENTITY_WORDS[event.entity],
      event.title,
      event.detail,
    ]),
    emptyText: 'Nihil',
  }
  return onPaper(whole, 'Linimasa Perkara', [table], true)
}

/** The chain without the targets the office sets itself, which bind nobody (Perki KI 1/2021 Ps.31(3)). */
export function chainWithoutTargets(chain: ClockChain): ClockChain {
  return { ...chain, links: chain.links.map((link) => ({ ...link, clocks: link.clocks.filter((clock) => !clock.internal) })) }
}

export type IndexLine = { readonly title: string; readonly on: DateOnly | null; readonly pages: string }

/** The first page of the bound dossier. */
export function indexSheet(whole: WholeCase, side: CaseFileSide, lines: readonly IndexLine[]): LetterDocument {
  const numbers = whole.chain.links.map(({ entity, number }) => ({ label: ENTITY_WORDS[entity], value: number }))
  return onPaper(whole, 'Berkas Perkara', [
    fields([
      ...numbers,
      { label: 'Untuk', value: side === 'applicant' ? 'Pemohon informasi' : 'Badan Publik dan Komisi Informasi' },
      { label: 'Dibuat', value: formatDay(whole.chain.today) },
    ]),
    { type: 'subheading', text: 'Daftar Isi' },
    {
      type: 'table',
      header: [[{ text: 'No.' }, { text: 'Dokumen' }, { text: 'Tanggal' }, { text: 'Halaman' }]],
      widths: [8, 96, 30, 26],
      rows: lines.map((line, index) => [String(index + 1), line.title, line.on === null ? '-' : formatDay(line.on), line.pages]),
      emptyText: 'Nihil',
    },
  ])
}
