// Letters to the applicant and to the unit that holds the information (Perki KI 1/2021 Ps.31-36, Lamp. VII).
import { formatDay } from '../../../reporting/date-format.ts'
import type { LetterBlock } from '../../../reporting/letter-model.ts'
import { formatRupiah, numberWithWords, spellNumber } from '../../../reporting/number-format.ts'
import { isGranted } from '../../requests/requests.rules.ts'
import { EXTENSION_REASON_LABELS, ITEM_OUTCOME_LABELS, REFUSAL_REASON_LABELS } from '../../requests/requests.labels.ts'
import type { LetterFacts } from '../letters.facts.ts'
import { applicantRows, copiesTo, letterHead, missingList, orDash, paragraph, signed } from './parts.ts'

/** Surat keterangan tidak lengkap: no annex gives its form (Ps.33(5) points to the wrong one; ppid 5.5). */
export function incompleteNotice(facts: LetterFacts): LetterBlock[] {
  return [
    letterHead(facts, 'Permohonan informasi belum lengkap', '-'),
    { type: 'title', lines: ['SURAT KETERANGAN TIDAK LENGKAP'], number: null },
    ...paragraph(facts.wording.opening),
    missingList(facts.request.missingPapers),
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}

/** Nota dinas to the unit; the applicant's identity stays with PPID. */
export function forwardingNote(facts: LetterFacts): LetterBlock[] {
  const { request } = facts
  return [
    { type: 'title', lines: ['NOTA DINAS'], number: facts.number },
    {
      type: 'fields',
      rows: [
        { label: 'Yth.', value: facts.addressee === '' ? 'Kepala Bidang/Unit yang menguasai informasi' : facts.addressee },
        { label: 'Dari', value: facts.signatory.lines.join(' ').replace(/,$/, '') },
        { label: 'Tanggal', value: formatDay(facts.letterOn) },
        { label: 'Sifat', value: 'Segera' },
        { label: 'Hal', value: `Permohonan informasi Nomor ${request.registrationNumber}` },
      ],
    },
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        { label: 'Rincian Informasi', value: request.informationRequested },
        { label: 'Tujuan Penggunaan', value: orDash(request.purpose) },
        { label: 'Batas Jawaban', value: formatDay(request.dueOn) },
      ],
    },
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}

/** Extension once, with its lawful reason and the new last day (Ps.36). */
export function extensionNotice(facts: LetterFacts): LetterBlock[] {
  const { extensionReason, extensionNote } = facts.request
  return [
    letterHead(facts, 'Perpanjangan waktu pemberitahuan tertulis', '-'),
    ...paragraph(facts.wording.opening),
    {
      type: 'fields',
      rows: [
        { label: 'Alasan', value: extensionReason === null ? '-' : EXTENSION_REASON_LABELS[extensionReason] },
        { label: 'Penjelasan', value: orDash(extensionNote) },
      ],
    },
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}

/** Pemberitahuan Tertulis: parts A and B of Lamp. VII, with the content of Ps.31(4). */
export function writtenNotice(facts: LetterFacts): LetterBlock[] {
  const { request } = facts
  return [
    { type: 'title', lines: ['PEMBERITAHUAN TERTULIS'], number: facts.number },
    ...paragraph(facts.wording.opening),
    { type: 'fields', rows: applicantRows(facts) },
    ...(isGranted(request.outcome) ? givenPart(facts) : withheldPart(facts)),
    ...itemLines(facts),
    ...paragraph(facts.wording.closing),
    signed(facts),
    ...copiesTo(facts),
  ]
}

function givenPart({ request }: LetterFacts): LetterBlock[] {
  const total = request.feeCopying + request.feeDelivery + request.feeOther
  const wait = request.promisedOn === null ? 'Segera setelah pemberitahuan ini' : `Tersedia pada ${formatDay(request.promisedOn)}`
  return [
    { type: 'subheading', text: 'A. Informasi Dapat Diberikan' },
    {
      type: 'choices',
      label: '1. Penguasaan Informasi',
      options: [
        { text: 'Kami', chosen: request.otherBody === '' },
        {
          text: `Badan Publik lain, yaitu ${request.otherBody === '' ? '-' : request.otherBody}`,
          chosen: request.otherBody !== '',
        },
      ],
    },
    {
      type: 'choices',
      label: '2. Bentuk Fisik yang Tersedia',
      options: [
        { text: 'Softcopy (termasuk rekaman)', chosen: request.formSoft },
        { text: 'Hardcopy/salinan tertulis', chosen: request.formHard },
      ],
    },
    { type: 'subheading', text: '3. Biaya yang Dibutuhkan' },
    {
      type: 'sums',
      rows: [
        { label: 'Penyalinan', value: formatRupiah(request.feeCopying) },
        { label: 'Pengiriman', value: formatRupiah(request.feeDelivery) },
        { label: 'Lain-lain', value: formatRupiah(request.feeOther) },
      ],
      total: { label: 'Jumlah', value: formatRupiah(total) },
      words: `${spellNumber(total)} rupiah`,
    },
    {
      type: 'fields',
      rows: [
        { label: '4. Waktu Penyediaan', value: wait },
        {
          label: '5. Penjelasan Penghitaman/ Pengaburan Informasi',
          value: request.outcome === 'grantedPartly' ? orDash(request.redactionNote) : 'Tidak ada',
        },
        ...(request.refusalReasons.length === 0
          ? []
          : [
              {
                label: 'Dasar bagian yang tidak diberikan',
                value: request.refusalReasons.map((one) => REFUSAL_REASON_LABELS[one]).join('; '),
              },
            ]),
      ],
    },
    ...(request.answeredWith.length === 0
      ? []
      : ([
          { type: 'subheading', text: 'Informasi publik yang memuat jawaban' },
          {
            type: 'list',
            ordered: true,
            items: request.answeredWith.map(({ title, link }) => (link === '' ? title : `${title} (${link})`)),
          },
        ] satisfies LetterBlock[])),
  ]
}

/** Part B knows two boxes; a request against the law (UU KIP Ps.6(2)) says its reason below them. */
function withheldPart({ request }: LetterFacts): LetterBlock[] {
  return [
    { type: 'subheading', text: 'B. Informasi Tidak Dapat Diberikan karena:' },
    {
      type: 'choices',
      label: '',
      options: [
        { text: 'Informasi yang diminta belum dikuasai', chosen: request.outcome === 'notHeld' },
        { text: 'Informasi yang diminta belum didokumentasikan', chosen: request.outcome === 'notDocumented' },
        ...(request.outcome === 'refused'
          ? [{ text: 'Tidak sesuai dengan ketentuan peraturan perundang-undangan (Pasal 6 ayat (2) UU KIP)', chosen: true }]
          : []),
      ],
    },
    {
      type: 'fields',
      rows: [
        ...(request.outcome === 'notHeld' ? [{ label: 'Badan Publik yang menguasai', value: orDash(request.otherBody) }] : []),
        ...(request.promisedOn === null
          ? []
          : [{ label: 'Jangka waktu penyediaan', value: `Paling lambat ${formatDay(request.promisedOn)}` }]),
        ...(request.refusalText === '' ? [] : [{ label: 'Penjelasan', value: request.refusalText }]),
      ],
    },
  ]
}

/** Each item with its own outcome, when the request was decided item by item (Ps.31(4)h). */
export function itemLines({ request }: LetterFacts): LetterBlock[] {
  if (request.items.length === 0) return []
  return [
    { type: 'subheading', text: `Keputusan per butir, ${numberWithWords(request.items.length)} butir` },
    {
      type: 'list',
      ordered: true,
      items: request.items.map(
        (item) => `${item.text}: ${ITEM_OUTCOME_LABELS[item.outcome]}${item.note === '' ? '.' : `. ${item.note}`}`,
      ),
    },
  ]
}
