// One row of a register of objections to a draft.
import type { ObjectionGround } from '../../objections/objections.rules.ts'
import type { ObjectionDraft } from '../../objections/objections.draft.ts'
import { note, quote } from './messages.ts'
import type { RecordReader } from './record-reader.ts'
import { GROUND_LETTERS, type ObjectionField } from './synonyms-objection.ts'
import { readIdentity } from './to-applicant.ts'
import { labelledLines, listNumber, warnIfEarlier } from './to-request.ts'
import { readObjectionOutcome } from './value-decision.ts'
import { objectionGroundsIn } from './value-legal.ts'

type Reader = RecordReader<ObjectionField>

const GROUND_FIELDS = GROUND_LETTERS.map((letter) => `ground_${letter}` as const)

/** The draft, or null when the date, the name or every ground is missing (its reader then holds an error). */
export function toObjection(reader: Reader): ObjectionDraft | null {
  const receivedOn = reader.requiredDate('receivedOn', 'Tanggal keberatan')
  const identity = readIdentity(reader)
  const applicantName = identity.name || reader.text('proxy').replace(/\s+/g, ' ')
  reader.require('Nama pemohon', applicantName !== '', 'applicantName', 'nameAndAddress')
  const grounds = readGrounds(reader)
  // An objection has a ground by law (UU KIP Ps.35(1)) and the register keeps none without; which one is never guessed.
  reader.require('Alasan keberatan', grounds.length > 0, 'grounds', ...GROUND_FIELDS)
  const [decision, status] = [reader.text('superiorDecision'), reader.text('status')]
  const outcome =
    decision === ''
      ? reader.take('status', readObjectionOutcome(status))
      : reader.take('superiorDecision', readObjectionOutcome(decision))
  const answeredOn = reader.date('answeredOn')
  if (receivedOn !== null) warnIfEarlier(reader, 'answeredOn', answeredOn, receivedOn, 'answeredBeforeReceived')
  const draft = {
    originalNumber: reader.text('registrationNumber') || listNumber(reader.text('number')),
    applicantName,
    address: identity.address,
    phone: identity.phone,
    occupation: reader.text('occupation'),
    requestNumber: reader.text('requestNumber'),
    informationRequested: reader.text('informationRequested'),
    purpose: reader.text('purpose'),
    grounds,
    superiorDecision: decision,
    outcome,
    answeredOn,
    superiorNameAndPosition: [reader.text('superiorName'), reader.text('superiorPosition')].filter((t) => t !== '').join(', '),
    applicantReaction: reader.text('applicantReaction'),
    email: identity.email,
    proxyName: reader.text('proxy'),
    caseStatement: reader.text('caseStatement'),
    // The register of objections has no column for these.
    notes: labelledLines([
      ['', reader.text('notes')],
      ['NPWP', reader.text('taxNumber')],
      ['Status', decision !== '' || outcome === null ? status : ''],
      ['Nomor surat tanggapan', reader.text('answerNumber')],
      ['Keputusan mediasi/ajudikasi', reader.text('mediation')],
      ['Putusan pengadilan', reader.text('court')],
    ]),
  }
  return receivedOn !== null && applicantName !== '' && grounds.length > 0 ? { ...draft, receivedOn } : null
}

function readGrounds(reader: Reader): readonly ObjectionGround[] {
  const ticked = GROUND_LETTERS.filter((letter) => reader.tick(`ground_${letter}`))
  const text = reader.text('grounds')
  const worded = objectionGroundsIn(text)
  if (text !== '' && worded.length === 0) reader.say('grounds', note('groundNotRecognised', { value: quote(text) }))
  return [...new Set([...ticked, ...worded])].toSorted()
}
