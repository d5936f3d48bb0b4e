// Records of a case become its events, pure.
import type { DateOnly } from '../../kernel/date-only.ts'
import { ATTACHMENT_KIND_LABELS, type CaseEntity } from '../attachments/attachments.rules.ts'
import type { ClockChain } from '../clocks/clocks.contract.ts'
import { CLOCK_BASIS_LABELS, CLOCK_LABELS, clockStateLabel } from '../clocks/clocks.labels.ts'
import {
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
  SESSION_KIND_LABELS,
} from '../disputes/disputes.labels.ts'
import type { DisputeSession } from '../disputes/disputes.sessions.rules.ts'
import type { StoredDispute } from '../disputes/disputes.store.ts'
import { LETTERS } from '../letters/letters.rules.ts'
import { OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { CHANNEL_LABELS, EXTENSION_REASON_LABELS, REQUEST_OUTCOME_LABELS } from '../requests/requests.labels.ts'
import type { StoredRequest } from '../requests/requests.rows.ts'
import { attachmentForApplicant, letterForApplicant } from './case-file.rules.ts'
import type { CaseLetter, CasePaper, JournalLine } from './case-file.store.ts'
import { acts, type CaseEvent } from './case-file.timeline.rules.ts'

/** The official who acted, where the register names one. */
const byWhom = (name: string) => (name === '' ? '' : `Oleh ${name.replace(/\.$/, '')}.`)

/** Acts of a request (Perki KI 1/2021 Ps.29-38). */
export function requestEvents(request: StoredRequest): CaseEvent[] {
  const { receivedOn, registeredOn, completeOn, outcome } = request
  return acts('request', request.id, [
    [receivedOn, 'Permohonan diterima', `Melalui ${CHANNEL_LABELS[request.channel].toLowerCase()}.`],
    [registeredOn === receivedOn ? null : registeredOn, 'Permohonan dicatat dalam register'],
    [request.incompleteOn, 'Permohonan dinyatakan belum lengkap'],
    [request.incompleteReceivedOn, 'Surat keterangan tidak lengkap diterima pemohon'],
    [completeOn === receivedOn ? null : completeOn, 'Permohonan dinyatakan lengkap'],
    [
      request.extendedOn,
      'Waktu jawab diperpanjang',
      request.extensionReason === null ? '' : `${EXTENSION_REASON_LABELS[request.extensionReason]}.`,
    ],
    [request.decidedOn, 'Permohonan diputus', outcome === null ? '' : `${REQUEST_OUTCOME_LABELS[outcome]}.`],
    [request.approvedOn, 'Penolakan disetujui Atasan PPID', byWhom(request.approvedBy)],
    [request.noticeOn, 'Pemberitahuan tertulis disampaikan'],
    [request.paidOn, 'Biaya dibayar pemohon'],
    [request.providedOn, 'Informasi diberikan'],
    [request.finishedOn, 'Permohonan selesai'],
  ])
}

/** Acts of an objection (UU KIP Ps.35-36; Perki KI 1/2021 Ps.39-44). */
export function objectionEvents(objection: StoredObjection): CaseEvent[] {
  const { receivedOn, registeredOn, completeOn, outcome } = objection
  return acts('objection', objection.id, [
    [receivedOn, 'Keberatan diterima', `Alasan huruf ${objection.grounds.join(', ')} Pasal 35 ayat (1) UU KIP.`],
    [registeredOn === receivedOn ? null : registeredOn, 'Keberatan dicatat dalam register'],
    [objection.incompleteOn, 'Keberatan dinyatakan belum lengkap'],
    [completeOn === receivedOn ? null : completeOn, 'Keberatan dinyatakan lengkap'],
    [objection.deliberationOn, 'Musyawarah'],
    [
      objection.answeredOn,
      'Atasan PPID memberi tanggapan',
      [outcome === null ? '' : `${OBJECTION_OUTCOME_LABELS[outcome]}.`, byWhom(objection.superiorName)].join(' ').trim(),
    ],
    [objection.answerReceivedOn, 'Tanggapan diterima pemohon'],
    [objection.executedOn, 'Tanggapan dilaksanakan'],
  ])
}

/** Acts of a dispute (UU KIP Ps.37-50; Perki KI 1/2013). */
export function disputeEvents(dispute: StoredDispute): CaseEvent[] {
  const { mediationResult, rulingType, rulingOrder } = dispute
  const ruling = [
    rulingType === null ? '' : RULING_TYPE_LABELS[rulingType],
    dispute.rulingNumber === '' ? '' : `nomor ${dispute.rulingNumber}`,
    rulingOrder === null ? '' : RULING_ORDER_LABELS[rulingOrder].toLowerCase(),
  ].filter((part) => part !== '')
  return acts('dispute', dispute.id, [
    [dispute.filedOn, 'Sengketa diajukan', `Kepada ${dispute.commissionName}.`],
    [dispute.mediationStartedOn, 'Mediasi dimulai', dispute.mediator === '' ? '' : `Mediator ${dispute.mediator}.`],
    [dispute.mediationExtendedOn, 'Mediasi diperpanjang'],
    ...dispute.sessions.map((session) => [session.on, SESSION_KIND_LABELS[session.kind], attendance(session)] as const),
    [
      dispute.mediationEndedOn,
      'Mediasi berakhir',
      mediationResult === null ? '' : `${MEDIATION_RESULT_LABELS[mediationResult]}.`,
    ],
    [dispute.rulingOn, 'Komisi Informasi memutus', ruling.length === 0 ? '' : `${ruling.join(', ')}.`],
    [dispute.rulingReceivedOn, 'Salinan putusan diterima'],
    [dispute.executedOn, 'Putusan dilaksanakan'],
    [dispute.courtFiledOn, 'Gugatan diajukan ke pengadilan', dispute.courtName === '' ? '' : `${dispute.courtName}.`],
    [dispute.courtRuledOn, 'Pengadilan memutus', dispute.courtResult === '' ? '' : `${dispute.courtResult}.`],
    [dispute.courtRulingReceivedOn, 'Salinan putusan pengadilan diterima'],
    [dispute.cassationFiledOn, 'Kasasi diajukan'],
    [dispute.cassationRuledOn, 'Mahkamah Agung memutus', dispute.cassationResult === '' ? '' : `${dispute.cassationResult}.`],
    [dispute.finalOn, 'Putusan berkekuatan hukum tetap'],
  ])
}

/** Who came to a sitting; its note is internal and is not told. */
function attendance({ attendedBy: { applicant, respondent } }: DisputeSession): string {
  if (applicant === null && respondent === null) return ''
  const word = (came: boolean | null) => (came === null ? 'belum dicatat' : came ? 'hadir' : 'tidak hadir')
  return `Pemohon ${word(applicant)}, termohon ${word(respondent)}.`
}

/** Letters issued. */
export function letterEvents(letters: readonly CaseLetter[]): CaseEvent[] {
  return letters.map((letter) => ({
    on: letter.letterOn,
    entity: letter.entity,
    entityId: letter.entityId,
    source: 'letter',
    title: `${LETTERS[letter.kind].title} terbit`,
    detail: `Nomor ${letter.number}.`,
    internal: !letterForApplicant(letter.kind),
    recordedAt: letter.issuedAt,
  }))
}

/** Papers put into the case; their names may be a person's, so only the kind is told. */
export function paperEvents(papers: readonly CasePaper[], dayOf: (instant: string) => DateOnly): CaseEvent[] {
  return papers.map((paper) => ({
    on: dayOf(paper.addedAt),
    entity: paper.entity,
    entityId: paper.entityId,
    source: 'paper',
    title: 'Berkas dilampirkan',
    detail: `${ATTACHMENT_KIND_LABELS[paper.kind]}.`,
    internal: !attachmentForApplicant(paper.kind, paper.entity),
    recordedAt: paper.addedAt,
  }))
}

/** Last days of the clocks that have one. */
export function clockEvents(chain: ClockChain): CaseEvent[] {
  return chain.links.flatMap(({ entity, id, clocks }) =>
    clocks.flatMap((clock): CaseEvent[] =>
      clock.reading === null
        ? []
        : [
            {
              on: clock.reading.deadline.due,
              entity,
              entityId: id,
              source: 'clock',
              title: `Batas: ${CLOCK_LABELS[clock.code]}`,
              detail: `${CLOCK_BASIS_LABELS[clock.reading.basis]}. ${clockStateLabel(clock.state, clock.owner, clock.internal)}.`,
              internal: clock.internal,
              recordedAt: null,
            },
          ],
    ),
  )
}

/** What the app recorded beside the acts; an act with a day of its own is told by its day. */
const JOURNAL_TITLES: Readonly<Record<string, string>> = {
  create: 'Dicatat di aplikasi',
  import: 'Masuk lewat impor',
  update: 'Isian diperbaiki',
  correctDecision: 'Keputusan diperbaiki',
  correctAnswer: 'Tanggapan diperbaiki',
  reopen: 'Dibuka kembali',
  revealIdentity: 'Identitas pemohon ditampilkan',
  revealContacts: 'Kontak pemohon ditampilkan',
  writeLetter: 'Surat dicetak atau disimpan',
  showAttachment: 'Berkas dibuka',
  saveAttachment: 'Berkas disalin keluar',
  detach: 'Berkas dilepas',
  makeCaseFile: 'Berkas perkara dibuat',
}

/** Journal lines of one record as internal events. */
export function journalEvents(
  entity: CaseEntity,
  entityId: number,
  lines: readonly JournalLine[],
  dayOf: (instant: string) => DateOnly,
): CaseEvent[] {
  return lines.flatMap(({ at, action }): CaseEvent[] => {
    const title = JOURNAL_TITLES[action]
    if (title === undefined) return []
    return [{ on: dayOf(at), entity, entityId, source: 'journal', title, detail: '', internal: true, recordedAt: at }]
  })
}
