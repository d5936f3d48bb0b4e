// What the objector is told before the answer: missing papers (note of Lamp. X) and the deliberation (UU KIP Ps.35(2)).
import { formatDay, formatWeekday } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import { OBJECTION_GROUND_LABELS } from '../../objections/objections.labels.ts'
import type { ObjectionFacts } from '../letters.facts.ts'
import { requestNumberOf } from './objection-forms.ts'
import { copiesTo, letterHead, missingList, orDash, paragraph, placeAndDate, signed, signingPerson } from './parts.ts'

/** Free text as it was typed, a paragraph a line. */
export const paragraphsOf = (text: string): LetterBlock[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', text: line.trim() }))

/** Surat keterangan: no annex gives its form, the note of Lamp. X its effect. */
export function objectionIncompleteNotice(facts: ObjectionFacts): LetterBlock[] {
  return [
    letterHead(facts, 'Keberatan belum lengkap', '-'),
    { type: 'title', lines: ['SURAT KETERANGAN', 'KEBERATAN TIDAK LENGKAP'], number: null },
    ...paragraph(facts.wording.opening),
    missingList(facts.objection.missingPapers),
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}

/** Berita acara: day, what is in dispute, what both sides agreed, both signatures. */
export function deliberationMinutes(facts: ObjectionFacts): LetterBlock[] {
  const { objection } = facts
  const grounds = objection.grounds.filter((ground) => ground !== 'a')
  return [
    { type: 'title', lines: ['BERITA ACARA MUSYAWARAH', 'PENYELESAIAN KEBERATAN'], number: facts.number },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        {
          label: 'Hari/Tanggal Musyawarah',
          value: objection.deliberationOn === null ? '-' : formatWeekday(objection.deliberationOn),
        },
        { label: 'Nama Pengaju', value: facts.person.name },
        ...(facts.person.proxyName === '' ? [] : [{ label: 'Kuasa Pengaju', value: facts.person.proxyName }]),
        { label: 'No. Registrasi Keberatan', value: objection.registrationNumber },
        { label: 'Tanggal Keberatan', value: formatDay(objection.completeOn ?? objection.receivedOn) },
        { label: 'No. Pendaftaran Permohonan', value: requestNumberOf(facts) },
        { label: 'Informasi yang Diminta', value: orDash(objection.informationRequested) },
      ],
    },
    { type: 'subheading', text: 'Alasan yang dimusyawarahkan' },
    { type: 'list', ordered: false, items: grounds.map((ground) => `Huruf ${ground}: ${OBJECTION_GROUND_LABELS[ground]}`) },
    { type: 'subheading', text: 'Hasil musyawarah' },
    ...paragraphsOf(orDash(objection.deliberationNote)),
    ...paragraph(facts.wording.closing),
    {
      type: 'signatures',
      placeAndDate: placeAndDate(facts),
      parties: [facts.signatory, signingPerson(facts, 'Pengaju Keberatan')],
    },
    ...copiesTo(facts),
  ]
}
