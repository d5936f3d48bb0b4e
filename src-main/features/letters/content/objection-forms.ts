// Formulir Pernyataan Keberatan (Lamp. X; Perki KI 1/2021 Ps.41(5)) and its receipt.
import { formatDay, formatWeekday } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import { OBJECTION_GROUND_LABELS } from '../../objections/objections.labels.ts'
import { needsRequest, OBJECTION_GROUNDS, type ObjectionGround } from '../../objections/objections.rules.ts'
import type { ObjectionFacts } from '../letters.facts.ts'
import { applicantRows, copiesTo, orDash, paragraph, signedWithApplicant } from './parts.ts'

const OFFICER = ['Petugas Pelayanan Informasi', '(Penerima Keberatan),'] as const
const OBJECTOR = 'Pengaju Keberatan'

type FormValues = {
  readonly registrationNumber: string
  readonly requestNumber: string
  readonly purpose: string
  /** Nama, alamat, pekerjaan, telepon. */
  readonly person: readonly [string, string, string, string]
  /** Nama, alamat, telepon. */
  readonly proxy: readonly [string, string, string]
  readonly grounds: readonly ObjectionGround[]
  readonly caseStatement: string
  readonly answerDay: string
  /** Blank forms say which fields are the officer's. */
  readonly byHand: boolean
  /** What stands below part D, with the signatures. */
  readonly end: readonly LetterBlock[]
}

/** Parts A to D of Lamp. X: filled from a case, or with room to write by hand. */
export function objectionFormBlocks(values: FormValues): LetterBlock[] {
  const [name, address, occupation, phone] = values.person
  const [proxyName, proxyAddress, proxyPhone] = values.proxy
  const officer = values.byHand ? ' (diisi petugas)' : ''
  return [
    { type: 'title', lines: ['PERNYATAAN KEBERATAN', 'ATAS PERMOHONAN INFORMASI'], number: null },
    { type: 'subheading', text: 'A. Informasi Pengaju Keberatan' },
    {
      type: 'fields',
      rows: [
        { label: `Nomor Registrasi Keberatan${officer}`, value: values.registrationNumber },
        { label: 'Nomor Pendaftaran Permohonan', value: values.requestNumber },
        { label: 'Tujuan Penggunaan Informasi', value: values.purpose },
      ],
    },
    { type: 'paragraph', text: 'Identitas Pemohon' },
    {
      type: 'fields',
      rows: [
        { label: 'Nama', value: name },
        { label: 'Alamat', value: address },
        { label: 'Pekerjaan', value: occupation },
        { label: 'Nomor Telepon', value: phone },
      ],
    },
    { type: 'paragraph', text: 'Identitas Kuasa Pemohon (bila ada, dilampiri surat kuasa khusus bermeterai)' },
    {
      type: 'fields',
      rows: [
        { label: 'Nama', value: proxyName },
        { label: 'Alamat', value: proxyAddress },
        { label: 'Nomor Telepon', value: proxyPhone },
      ],
    },
    { type: 'subheading', text: 'B. Alasan Keberatan' },
    groundBoxes(values.grounds),
    { type: 'subheading', text: 'C. Kasus Posisi' },
    { type: 'paragraph', text: values.caseStatement },
    { type: 'fields', rows: [{ label: `D. Hari/Tanggal Tanggapan${officer}`, value: values.answerDay }] },
    ...values.end,
  ]
}

/** The boxes of part B, grounds a to g of UU KIP Ps.35(1). */
export function groundBoxes(chosen: readonly ObjectionGround[]): LetterBlock {
  return {
    type: 'choices',
    label: '',
    options: OBJECTION_GROUNDS.map((ground) => ({
      text: `${ground}. ${OBJECTION_GROUND_LABELS[ground]}`,
      chosen: chosen.includes(ground),
    })),
  }
}

/** What Lamp. X writes where there is no request: ground b needs none; on any other an old register may not name it. */
export const requestNumberOf = ({ objection, request }: ObjectionFacts) =>
  request?.registrationNumber ?? (needsRequest(objection.grounds) ? '-' : '- (informasi berkala)')

/** The form filled from the case, in two copies. */
export function objectionForm(facts: ObjectionFacts): LetterBlock[] {
  const { objection } = facts
  return [
    ...objectionFormBlocks({
      registrationNumber: objection.registrationNumber,
      requestNumber: requestNumberOf(facts),
      purpose: orDash(objection.purpose),
      person: [objection.applicantName, orDash(objection.address), orDash(objection.occupation), orDash(objection.phone)],
      proxy: [orDash(objection.proxyName), orDash(objection.proxyAddress), orDash(objection.proxyPhone)],
      grounds: objection.grounds,
      caseStatement: orDash(objection.caseStatement),
      answerDay: objection.completeOn === null ? '-' : formatWeekday(objection.dueOn),
      byHand: false,
      end: [
        ...paragraph(facts.wording.opening),
        ...paragraph(facts.wording.closing),
        signedWithApplicant(facts, OBJECTOR, OFFICER),
      ],
    }),
    ...copiesTo(facts),
  ]
}

/** The receipt with registration number, grounds and the last day of the answer. */
export function objectionReceipt(facts: ObjectionFacts): LetterBlock[] {
  const { objection } = facts
  return [
    { type: 'title', lines: ['TANDA TERIMA', 'PERNYATAAN KEBERATAN'], number: objection.registrationNumber },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        { label: 'No. Registrasi Keberatan', value: objection.registrationNumber },
        { label: 'Tanggal Diterima', value: formatDay(objection.receivedOn) },
        { label: 'No. Pendaftaran Permohonan', value: requestNumberOf(facts) },
        ...applicantRows(facts),
        { label: 'Informasi yang Diminta', value: orDash(objection.informationRequested) },
      ],
    },
    { type: 'subheading', text: 'Alasan Keberatan (Pasal 35 ayat (1) UU KIP)' },
    groundBoxes(objection.grounds),
    {
      type: 'fields',
      rows: [{ label: 'Batas Tanggapan', value: objection.completeOn === null ? '-' : formatWeekday(objection.dueOn) }],
    },
    ...paragraph(facts.wording.closing),
    signedWithApplicant(facts, OBJECTOR, OFFICER),
    ...copiesTo(facts),
  ]
}
