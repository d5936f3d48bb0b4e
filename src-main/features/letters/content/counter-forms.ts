// Request form, receipt, handing over and payment: what is signed at the counter (Lamp. VI; Perki KI 1/2021 Ps.37-38).
import { formatDay } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import { formatRupiah, spellNumber } from '../../../reporting/number-format.ts'
import { ACCESS_METHOD_LABELS, CHANNEL_LABELS, DELIVERY_METHOD_LABELS } from '../../requests/requests.labels.ts'
import { ACCESS_METHODS, type AccessMethod, DELIVERY_METHODS } from '../../requests/requests.rules.ts'
import type { StoredRequest } from '../../requests/requests.rows.ts'
import type { LetterFacts } from '../letters.facts.ts'
import {
  applicantRows,
  copiesTo,
  orDash,
  paragraph,
  placeAndDate,
  rightsPage,
  signedWithApplicant,
  signingPerson,
} from './parts.ts'

/** Words of Lamp. VI for the two ways of getting information. */
const ACCESS_WORDS: Readonly<Record<AccessMethod, string>> = {
  view: 'Melihat/membaca/mendengarkan/mencatat',
  copy: 'Mendapatkan salinan informasi (hardcopy/softcopy)',
}

/** The two lists of boxes of Lamp. VI; none crossed on a blank form. */
export function accessChoices(chosen: Pick<StoredRequest, 'accessMethod' | 'deliveryMethod'>): LetterBlock[] {
  return [
    {
      type: 'choices',
      label: 'Cara Memperoleh Informasi',
      options: ACCESS_METHODS.map((method) => ({ text: ACCESS_WORDS[method], chosen: chosen.accessMethod === method })),
    },
    {
      type: 'choices',
      label: 'Cara Mendapatkan Salinan',
      options: DELIVERY_METHODS.map((method) => ({
        text: DELIVERY_METHOD_LABELS[method],
        chosen: chosen.deliveryMethod === method,
      })),
    },
  ]
}

/** Lamp. VI with NIK or SK number, which Ps.29(5) asks for and the annex leaves out. */
export function requestForm(facts: LetterFacts): LetterBlock[] {
  const { request } = facts
  const number = request.applicantKind === 'legalEntity' ? 'Nomor SK Pengesahan' : 'NIK'
  return [
    { type: 'title', lines: ['FORMULIR PERMOHONAN INFORMASI'], number: null },
    {
      type: 'fields',
      rows: [
        { label: 'No. Pendaftaran', value: request.registrationNumber },
        { label: 'Tanggal Diterima', value: formatDay(request.receivedOn) },
        ...applicantRows(facts),
        {
          label: number,
          value: orDash(request.applicantKind === 'legalEntity' ? request.legalEntityDecree : request.nationalId),
        },
        { label: 'Pekerjaan', value: orDash(request.occupation) },
        ...(request.powerOfAttorney === '' ? [] : [{ label: 'Surat Kuasa Khusus', value: request.powerOfAttorney }]),
        { label: 'Rincian Informasi yang Dibutuhkan', value: request.informationRequested },
        { label: 'Tujuan Penggunaan Informasi', value: orDash(request.purpose) },
      ],
    },
    ...accessChoices(request),
    ...paragraph(facts.wording.opening),
    signedWithApplicant(facts),
    ...paragraph(facts.wording.closing),
    ...rightsPage(),
  ]
}

/** The receipt with registration number and the applicant's rights (UU KIP Ps.22(4)). */
export function receipt(facts: LetterFacts): LetterBlock[] {
  const { request } = facts
  return [
    { type: 'title', lines: ['TANDA BUKTI PENERIMAAN', 'PERMOHONAN INFORMASI'], number: request.registrationNumber },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        { label: 'No. Pendaftaran', value: request.registrationNumber },
        { label: 'Tanggal Diterima', value: formatDay(request.receivedOn) },
        { label: 'Saluran', value: CHANNEL_LABELS[request.channel] },
        ...applicantRows(facts),
        { label: 'Informasi yang Diminta', value: request.informationRequested },
        { label: 'Cara Memperoleh', value: request.accessMethod === null ? '-' : ACCESS_METHOD_LABELS[request.accessMethod] },
        { label: 'Batas Jawaban', value: formatDay(request.dueOn) },
      ],
    },
    ...paragraph(facts.wording.closing),
    signedWithApplicant(facts),
    ...copiesTo(facts),
    ...rightsPage(),
  ]
}

/** What was handed over, in which form, to whom. */
export function handoverReceipt(facts: LetterFacts): LetterBlock[] {
  const { request } = facts
  const forms = [request.formSoft ? 'Softcopy' : '', request.formHard ? 'Hardcopy' : ''].filter((form) => form !== '')
  const given = request.items.filter((item) => item.outcome === 'grantedFully' || item.outcome === 'grantedPartly')
  return [
    { type: 'title', lines: ['TANDA TERIMA PEMBERIAN INFORMASI'], number: facts.number },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        ...applicantRows(facts),
        {
          label: 'Informasi',
          value: given.length === 0 ? request.informationRequested : given.map((item) => item.text).join('\n'),
        },
        { label: 'Bentuk', value: orDash(forms.join(' dan ')) },
        {
          label: 'Cara Penyerahan',
          value: request.deliveryMethod === null ? '-' : DELIVERY_METHOD_LABELS[request.deliveryMethod],
        },
        { label: 'Tanggal Penyerahan', value: formatDay(request.providedOn ?? facts.letterOn) },
        ...(request.redactionNote === '' ? [] : [{ label: 'Bagian yang Dihitamkan', value: request.redactionNote }]),
      ],
    },
    ...(request.answeredWith.length === 0
      ? []
      : ([
          { type: 'subheading', text: 'Informasi publik yang disertakan' },
          {
            type: 'list',
            ordered: true,
            items: request.answeredWith.map(({ title, link }) => (link === '' ? title : `${title} (${link})`)),
          },
        ] satisfies LetterBlock[])),
    ...paragraph(facts.wording.closing),
    {
      type: 'signatures',
      placeAndDate: placeAndDate(facts),
      parties: [{ ...facts.signatory, lines: ['Yang Menyerahkan,'] }, signingPerson(facts, 'Yang Menerima')],
    },
    ...copiesTo(facts),
  ]
}

/** Kuitansi: fees by kind, sum in digits and words from one value. */
export function feeReceipt(facts: LetterFacts): LetterBlock[] {
  const { request } = facts
  const total = request.feeCopying + request.feeDelivery + request.feeOther
  const rows = [
    { label: 'Penyalinan', amount: request.feeCopying },
    { label: 'Pengiriman', amount: request.feeDelivery },
    { label: 'Lain-lain', amount: request.feeOther },
  ].filter(({ amount }) => amount > 0)
  return [
    { type: 'title', lines: ['TANDA BUKTI PEMBAYARAN', 'BIAYA PEROLEHAN SALINAN INFORMASI'], number: facts.number },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        ...applicantRows(facts).slice(0, 1),
        { label: 'Tanggal Pembayaran', value: formatDay(request.paidOn ?? facts.letterOn) },
        { label: 'Cara Pembayaran', value: orDash(request.paymentMethod) },
      ],
    },
    {
      type: 'sums',
      rows: rows.map(({ label, amount }) => ({ label, value: formatRupiah(amount) })),
      total: { label: 'Jumlah', value: formatRupiah(total) },
      words: `${spellNumber(total)} rupiah`,
    },
    ...paragraph(facts.wording.closing),
    {
      type: 'signatures',
      placeAndDate: placeAndDate(facts),
      parties: [signingPerson(facts, 'Yang Membayar'), { ...facts.signatory, lines: ['Yang Menerima,'] }],
    },
  ]
}
