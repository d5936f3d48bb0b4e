// One row of a register of requests to a draft.
import type { RequestOutcome } from '../../requests/requests.rules.ts'
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { RequestDraft } from '../../requests/requests.draft.ts'
import { type MessageCode, note } from './messages.ts'
import { dayInWords } from './month-names.ts'
import type { RecordReader } from './record-reader.ts'
import type { RequestField } from './synonyms-request.ts'
import { guessApplicantKind, readApplicantKind, readContact, readNationalId, splitNameAddress } from './value-applicant.ts'
import { readChannel } from './value-channel.ts'
import { swappedDay } from './value-dates.ts'
import { readOutcome } from './value-decision.ts'
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
  const control = reader.take('underControlYes', readTickPair(reader.cell('underControlYes'), reader.cell('underControlNo')))
  const decision = readDecision(reader)
  const noticeOn = reader.date('noticeOn')
  const providedOn = reader.date('providedOn')
  if (receivedOn !== null) {
    warnIfEarlier(reader, 'noticeOn', noticeOn, receivedOn, 'noticeBeforeReceived')
    warnIfEarlier(reader, 'providedOn', providedOn, receivedOn, 'providedBeforeReceived')
  }
  const result = {
    originalNumber: reader.text('registrationNumber') || reader.text('number'),
    ...applicant,
    informationRequested,
    purpose: reader.text('purpose'),
    underControl: control,
    notDocumented: reader.tick('notDocumented'),
    ...readForms(reader),
    accessMethod: readAccess(reader),
    ...decision,
    noticeOn,
    providedOn,
    ...readFeeAndManner(reader),
    notes: notesOf(reader, decision.outcome),
  }
  const complete = receivedOn !== null && applicant.applicantName !== '' && informationRequested !== ''
  return complete ? { ...result, receivedOn } : null
}

function readApplicant(reader: Reader) {
  const joined = reader.take('nameAndAddress', splitNameAddress(reader.text('nameAndAddress')))
  const contact = reader.take('contact', readContact(reader.cell('contact')))
  const applicantName = (reader.text('applicantName') || joined.name).replace(/\s+/g, ' ')
  const stated = readApplicantKind(reader.text('applicantKind'))
  return {
    applicantKind: stated ?? reader.take('applicantName', guessApplicantKind(applicantName)),
    applicantName,
    nationalId: reader.take('nationalId', readNationalId(reader.cell('nationalId'))),
    address: reader.text('address') || joined.address,
    phone: contact.phone,
    email: reader.text('email') || contact.email,
    occupation: reader.text('occupation'),
  }
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

function readDecision(reader: Reader): { outcome: RequestOutcome | null; refusalReasonText: string } {
  const [accepted, rejected] = [reader.tick('outcomeAccepted'), reader.tick('outcomeRejected')]
  const refusalReasonText = reader.text('refusalReason')
  const worded = reader.take('outcome', readOutcome(reader.text('outcome')))
  const outcome = worded ?? (rejected ? 'refused' : accepted ? 'grantedFully' : null)
  if (outcome === 'refused' && refusalReasonText === '') reader.say('refusalReason', note('refusalWithoutReason'))
  return { outcome, refusalReasonText }
}

function readFeeAndManner(reader: Reader): Pick<RequestDraft, 'feeTotal' | 'feeText' | 'paymentMethod' | 'channel'> {
  const manner = reader.text('manner')
  const asChannel = reader.facts.manner === 'channel' && manner !== ''
  const channelText = reader.text('channel') || (asChannel ? manner : '')
  const channel = reader.take(asChannel ? 'manner' : 'channel', readChannel(channelText))
  if (channel === null) reader.say(null, note('channelMissing'))
  return {
    feeTotal: reader.take('fee', readMoney(reader.cell('fee'))),
    feeText: reader.text('fee'),
    paymentMethod: reader.text('paymentMethod') || (asChannel ? '' : manner),
    channel: channel ?? 'other',
  }
}

/** What has no field of its own is kept as a note, so that nothing of the kept register is lost. */
function notesOf(reader: Reader, outcome: RequestOutcome | null): string {
  const unread = outcome === null ? reader.text('outcome') : ''
  const labelled: readonly (readonly [string, string])[] = [
    ['', reader.text('notes')],
    ['PPID Pelaksana', reader.text('agency')],
    ['NPWP', reader.text('taxNumber')],
    ['Keputusan', unread],
  ]
  return labelled
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
