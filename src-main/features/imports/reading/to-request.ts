// One row of a register of requests to a draft.
import { CHANNEL_LABELS } from '../../requests/requests.labels.ts'
import {
  APPLICANT_KINDS,
  type ApplicantKind,
  type Channel,
  CHANNELS,
  type RequestOutcome,
} from '../../requests/requests.rules.ts'
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { RequestDraft } from '../../requests/requests.draft.ts'
import { type MessageCode, note, quote } from './messages.ts'
import { dayInWords } from './month-names.ts'
import type { RecordReader } from './record-reader.ts'
import type { RequestField } from './synonyms-request.ts'
import { readIdentity } from './to-applicant.ts'
import { APPLICANT_KIND_WORDS, guessApplicantKind, readApplicantKind, readNationalId } from './value-applicant.ts'
import { readChannel } from './value-channel.ts'
import { swappedDay } from './value-dates.ts'
import { readControlWords, readOutcome } from './value-decision.ts'
import { readForm } from './value-form.ts'
import { readMoney } from './value-money.ts'
import { readTickPair } from './value-ticks.ts'

type Reader = RecordReader<RequestField>

/** The draft, or null when the date, the name or the request itself is missing (its reader then holds an error). */
export function toRequest(reader: Reader): RequestDraft | null {
  const receivedOn = reader.requiredDate('receivedOn', 'Tanggal permohonan')
  const applicant = readApplicant(reader)
  const informationRequested = reader.text('informationRequested')
  reader.require('Nama pemohon', applicant.applicantName !== '', 'applicantName', 'nameAndAddress')
  reader.require('Informasi yang diminta', informationRequested !== '', 'informationRequested')
  const control = readControl(reader)
  const decision = readDecision(reader)
  const noticeOn = reader.date('noticeOn')
  const providedOn = reader.date('providedOn')
  if (receivedOn !== null) {
    warnIfEarlier(reader, 'noticeOn', noticeOn, receivedOn, 'noticeBeforeReceived')
    warnIfEarlier(reader, 'providedOn', providedOn, receivedOn, 'providedBeforeReceived')
  }
  if (noticeOn !== null && providedOn !== null && (receivedOn === null || providedOn >= receivedOn)) {
    warnIfEarlier(reader, 'providedOn', providedOn, noticeOn, 'providedBeforeNotice')
  }
  const result = {
    originalNumber: reader.text('registrationNumber') || listNumber(reader.text('number')),
    ...applicant,
    informationRequested,
    purpose: reader.text('purpose'),
    ...control,
    ...readForms(reader),
    accessMethod: readAccess(reader),
    outcome: decision.outcome,
    refusalReasonText: decision.refusalReasonText,
    noticeOn,
    providedOn,
    ...readFeeAndManner(reader),
    notes: notesOf(reader, decision.unread),
  }
  const complete = receivedOn !== null && applicant.applicantName !== '' && informationRequested !== ''
  return complete ? { ...result, receivedOn } : null
}

function readApplicant(reader: Reader) {
  const { name, address, phone, email } = readIdentity(reader)
  return {
    applicantKind: readKind(reader, name),
    applicantName: name,
    nationalId: reader.take('nationalId', readNationalId(reader.cell('nationalId'))),
    address,
    phone,
    email,
    occupation: reader.text('occupation'),
  }
}

function readKind(reader: Reader, name: string): ApplicantKind {
  const written = reader.text('applicantKind')
  const stated = readApplicantKind(written)
  if (stated !== undefined) return stated
  const [ticked] = APPLICANT_KINDS.filter((kind) => reader.tick(`kind_${kind}`))
  if (ticked !== undefined) return ticked
  const guessed = reader.take('applicantName', guessApplicantKind(name))
  if (written !== '') {
    reader.say('applicantKind', note('applicantKindUnknown', { value: quote(written), reading: APPLICANT_KIND_WORDS[guessed] }))
  }
  return guessed
}

function readForms(reader: Reader): { formSoft: boolean; formHard: boolean } {
  const worded = reader.take('form', readForm(reader.text('form')))
  return {
    formSoft: reader.tick('formSoft') || worded.soft,
    formHard: reader.tick('formHard') || worded.hard,
  }
}

function readAccess(reader: Reader): 'view' | 'copy' | null {
  const text = reader.text('access')
  const view = reader.tick('accessView') || /lihat|baca|dengar|catat|mengetahui/i.test(text)
  const copy = reader.tick('accessCopy') || /salin|copy|kopi|file|data/i.test(text)
  if (view && copy) reader.say('accessCopy', note('accessBoth'))
  return copy ? 'copy' : view ? 'view' : null
}

type Decision = {
  readonly outcome: RequestOutcome | null
  readonly refusalReasonText: string
  /** Words of the two columns that the outcome does not say, by their label. */
  readonly unread: readonly (readonly [string, string])[]
}

const TICKED_OUTCOMES = [
  ['outcomeAccepted', 'grantedFully'],
  ['outcomePartly', 'grantedPartly'],
  ['outcomeRejected', 'refused'],
] as const

/** The decision column decides; a column for the status of the case only where it is silent. */
function readDecision(reader: Reader): Decision {
  const ticks = TICKED_OUTCOMES.filter(([field]) => reader.tick(field)).map(([, outcome]) => outcome)
  if (ticks.length > 1) reader.say('outcomeAccepted', note('outcomeContradictory'))
  const refusalReasonText = reader.text('refusalReason')
  const [decision, status] = [reader.text('outcome'), reader.text('status')]
  const worded = decision === '' ? reader.take('status', readOutcome(status)) : reader.take('outcome', readOutcome(decision))
  const outcome = worded ?? (ticks.length === 1 ? (ticks[0] ?? null) : null)
  if (outcome === 'refused' && refusalReasonText === '') reader.say('refusalReason', note('refusalWithoutReason'))
  const unread = [
    ['Keputusan', worded === null ? decision : ''],
    ['Status', decision !== '' || worded === null ? status : ''],
  ] as const
  return { outcome, refusalReasonText, unread }
}

/** Held or not, out of ticks or out of words ("Tidak dikuasai", "Belum didokumentasikan"). */
function readControl(reader: Reader): { underControl: boolean | null; notDocumented: boolean } {
  const ticked = reader.take('underControlYes', readTickPair(reader.cell('underControlYes'), reader.cell('underControlNo')))
  const worded = reader.take('control', readControlWords(reader.text('control')))
  return { underControl: ticked ?? worded.underControl, notDocumented: reader.tick('notDocumented') || worded.notDocumented }
}

/** "2." and "(2)" of a list are number 2. */
export function listNumber(text: string): string {
  return text.replace(/^\(?(\d+)[.)]*$/, '$1')
}

function readFeeAndManner(reader: Reader): Pick<RequestDraft, 'feeTotal' | 'feeText' | 'paymentMethod' | 'channel'> {
  const fee = reader.take('fee', readMoney(reader.cell('fee')))
  const manner = reader.text('manner')
  const asChannel = reader.facts.manner === 'channel' && manner !== ''
  const channelText = reader.text('channel') || (asChannel ? manner : '')
  const channel =
    channelText === '' ? tickedChannel(reader) : reader.take(asChannel ? 'manner' : 'channel', readChannel(channelText))
  if (channel === null) reader.say(null, note('channelMissing'))
  return {
    feeTotal: fee.rupiah,
    feeText: reader.text('fee'),
    paymentMethod: reader.text('paymentMethod') || (asChannel ? '' : manner) || fee.payment,
    channel: channel ?? 'other',
  }
}

function tickedChannel(reader: Reader): Channel | null {
  const ticked = CHANNELS.filter((channel) => reader.tick(`channel_${channel}`))
  const [first] = ticked
  if (first === undefined) return null
  if (ticked.length > 1) reader.say(`channel_${first}`, note('channelsSeveral', { reading: CHANNEL_LABELS[first] }))
  return first
}

/** What has no field of its own is kept as a note, so that nothing of the kept register is lost. */
function notesOf(reader: Reader, unread: Decision['unread']): string {
  return labelledLines([
    ['', reader.text('notes')],
    ['PPID Pelaksana', reader.text('agency')],
    ['NPWP', reader.text('taxNumber')],
    ...unread,
    ['Cara pengiriman salinan', reader.text('delivery')],
  ])
}

/** One line a text that says something, with its label. */
export function labelledLines(lines: readonly (readonly [string, string])[]): string {
  return lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (label === '' ? text : `${label}: ${text}`))
    .join('\n')
}

/** Says when a date lies before the receipt; hints at exchanged day and month where that would put it right, and changes nothing. */
export function warnIfEarlier<F extends string>(
  reader: RecordReader<F>,
  field: F,
  date: DateOnly | null,
  receivedOn: DateOnly,
  code: MessageCode,
): void {
  if (date === null || date >= receivedOn) return
  const swapped = swappedDay(date)
  const hint =
    swapped !== undefined && swapped >= receivedOn ? ` Bila hari dan bulan tertukar, maksudnya ${dayInWords(swapped)}.` : ''
  reader.say(field, note(code, { date: dayInWords(date), received: dayInWords(receivedOn), hint }))
}
