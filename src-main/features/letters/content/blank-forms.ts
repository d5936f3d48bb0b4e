// Forms without a case, to be printed and kept at the counter (Lamp. VI, Lamp. X; Perki KI 1/2021 Ps.35(3)).
import type { LetterBlock, LetterDocument, LetterParty } from '../../../reporting/letter-model.ts'
import type { Agency } from '../../office/office.contract.ts'
import { letterheadOf } from '../../office/letterhead.ts'
import { BLANK_FORM_TITLES, type BlankForm } from '../letters.rules.ts'
import { accessChoices } from './counter-forms.ts'
import { objectionFormBlocks } from './objection-forms.ts'
import { rightsPage } from './parts.ts'

/** Room to write by hand. */
const LINE = '…………………………………………………………………………'
const LINES = `${LINE}\n${LINE}\n${LINE}`

const hand = (...labels: readonly string[]): LetterBlock => ({
  type: 'fields',
  rows: labels.map((label) => ({ label, value: LINE })),
})
const room = (...labels: readonly string[]): LetterBlock => ({
  type: 'fields',
  rows: labels.map((label) => ({ label, value: LINES })),
})

function signatures(city: string, applicant: string): LetterBlock {
  const party = (caption: string): LetterParty => ({ lines: [`${caption},`], name: '(……………………………)', rank: '', nip: '' })
  return {
    type: 'signatures',
    placeAndDate: `${city}, ……………………… 20……`,
    parties: [party('Petugas Pelayanan Informasi'), party(applicant)],
  }
}

const NONE = { accessMethod: null, deliveryMethod: null } as const

const BLOCKS: Readonly<Record<BlankForm, (city: string) => LetterBlock[]>> = {
  requestForm: (city) => [
    { type: 'title', lines: ['FORMULIR PERMOHONAN INFORMASI'], number: null },
    hand('No. Pendaftaran (diisi petugas)', 'Nama', 'NIK/Nomor SK Pengesahan', 'Alamat', 'Pekerjaan', 'No. Telepon/E-mail'),
    room('Rincian Informasi yang Dibutuhkan', 'Tujuan Penggunaan Informasi'),
    ...accessChoices(NONE),
    signatures(city, 'Pemohon Informasi'),
    ...rightsPage(),
  ],
  objectionForm: (city) =>
    objectionFormBlocks({
      registrationNumber: LINE,
      requestNumber: LINE,
      purpose: LINE,
      person: [LINE, LINE, LINE, LINE],
      proxy: [LINE, LINE, LINE],
      grounds: [],
      caseStatement: LINES,
      answerDay: LINE,
      byHand: true,
      end: [signatures(city, 'Pengaju Keberatan')],
    }),
  copyRequestForm: (city) => [
    { type: 'title', lines: ['FORMULIR PERMINTAAN SALINAN INFORMASI'], number: null },
    hand('No. Pendaftaran Permohonan', 'Nama', 'Alamat', 'No. Telepon/E-mail'),
    room('Informasi yang Diminta Salinannya'),
    {
      type: 'choices',
      label: 'Bentuk Salinan',
      options: ['Softcopy', 'Hardcopy'].map((text) => ({ text, chosen: false })),
    },
    ...accessChoices(NONE).slice(1),
    hand('Jumlah Lembar', 'Biaya Penyalinan', 'Biaya Pengiriman'),
    {
      type: 'choices',
      label: 'Cara Pembayaran',
      options: ['Tunai', 'Transfer ke rekening resmi Badan Publik', 'Uang elektronik'].map((text) => ({ text, chosen: false })),
    },
    signatures(city, 'Pemohon Informasi'),
  ],
}

/** A blank form on the office's letterhead. */
export function blankForm(agency: Agency, form: BlankForm): LetterDocument {
  return { title: BLANK_FORM_TITLES[form], letterhead: letterheadOf(agency), blocks: BLOCKS[form](agency.city) }
}
