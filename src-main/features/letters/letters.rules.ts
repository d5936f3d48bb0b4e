// Which letters and forms a request has, who signs them, and when each one fits (Perki KI 1/2021 Ps.29-38, Lamp. VI-IX).
import type { OfficialRole, NumberType } from '../office/office.rules.ts'
import { isGranted } from '../requests/requests.rules.ts'
import type { RequestOutcome } from '../requests/requests.rules.ts'

export const LETTER_KINDS = [
  'requestForm',
  'receipt',
  'incompleteNotice',
  'forwardingNote',
  'extensionNotice',
  'writtenNotice',
  'refusalDecree',
  'handoverReceipt',
  'feeReceipt',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Forms without a case, for the counter. */
export const BLANK_FORMS = ['requestForm', 'objectionForm', 'copyRequestForm'] as const
export type BlankForm = (typeof BLANK_FORMS)[number]

type Definition = {
  readonly title: string
  readonly law: string
  /** Series of its numbers; null for a form that bears only the registration number. */
  readonly numberType: NumberType | null
  /** Roles that may sign, the usual one first. */
  readonly signers: readonly OfficialRole[]
  /** Decrees print the signer without academic titles, letters with them (Permendagri 1/2023 Ps.44). */
  readonly withTitles: boolean
}

const OFFICERS = ['serviceOfficer', 'ppidExecutor', 'ppid'] as const
const PPID = ['ppidExecutor', 'ppid'] as const

export const LETTERS: Readonly<Record<LetterKind, Definition>> = {
  requestForm: {
    title: 'Formulir Permohonan Informasi',
    law: 'Pasal 29 ayat (5) dan Lampiran VI Perki 1/2021',
    numberType: null,
    signers: OFFICERS,
    withTitles: true,
  },
  receipt: {
    title: 'Tanda Bukti Penerimaan Permohonan',
    law: 'Pasal 22 ayat (4) UU KIP; Lampiran VI Perki 1/2021',
    numberType: null,
    signers: OFFICERS,
    withTitles: true,
  },
  incompleteNotice: {
    title: 'Surat Keterangan Tidak Lengkap',
    law: 'Pasal 33 Perki 1/2021',
    numberType: 'SKT',
    signers: PPID,
    withTitles: true,
  },
  forwardingNote: {
    title: 'Nota Dinas Penerusan Permohonan',
    law: 'Pasal 12 Perki 1/2021',
    numberType: 'ND',
    signers: PPID,
    withTitles: true,
  },
  extensionNotice: {
    title: 'Pemberitahuan Perpanjangan Waktu',
    law: 'Pasal 22 ayat (8) UU KIP; Pasal 36 Perki 1/2021',
    numberType: 'PPJ',
    signers: PPID,
    withTitles: true,
  },
  writtenNotice: {
    title: 'Pemberitahuan Tertulis',
    law: 'Pasal 31 ayat (4) dan Lampiran VII Perki 1/2021',
    numberType: 'PT',
    signers: PPID,
    withTitles: true,
  },
  refusalDecree: {
    title: 'Surat Keputusan Penolakan Permohonan',
    law: 'Pasal 34 dan Lampiran IX Perki 1/2021',
    numberType: 'SKP',
    signers: PPID,
    withTitles: false,
  },
  handoverReceipt: {
    title: 'Tanda Terima Pemberian Informasi',
    law: 'Lampiran VIII Perki 1/2021, kolom Pemberian Informasi',
    numberType: 'TT',
    signers: OFFICERS,
    withTitles: true,
  },
  feeReceipt: {
    title: 'Tanda Bukti Pembayaran Biaya',
    law: 'Pasal 37 dan Pasal 38 Perki 1/2021',
    numberType: 'KW',
    signers: OFFICERS,
    withTitles: true,
  },
}

export const BLANK_FORM_TITLES: Readonly<Record<BlankForm, string>> = {
  requestForm: 'Formulir Permohonan Informasi',
  objectionForm: 'Formulir Keberatan atas Permohonan Informasi',
  copyRequestForm: 'Formulir Permintaan Salinan Informasi',
}

type CaseOfLetter = {
  readonly outcome: RequestOutcome | null
  readonly incompleteOn: unknown
  readonly extendedOn: unknown
  readonly refusalReasons: readonly string[]
  readonly fee: number
  readonly paidOn: unknown
}

/** The letters that fit the case as it stands; the window offers these and no others. */
export function fittingLetters(request: CaseOfLetter): LetterKind[] {
  const { outcome } = request
  const substantial = outcome !== null && outcome !== 'lapsed' && outcome !== 'withdrawn'
  const excluded = outcome === 'refused' && request.refusalReasons.some((reason) => reason !== 'againstLaw')
  const fits: Readonly<Record<LetterKind, boolean>> = {
    requestForm: true,
    receipt: true,
    incompleteNotice: request.incompleteOn !== null,
    forwardingNote: outcome === null,
    extensionNotice: request.extendedOn !== null,
    // Lamp. VII part B has no box for an exclusion: that case has the decree of Lamp. IX instead (ppid 5.6).
    writtenNotice: substantial && !excluded,
    refusalDecree: excluded,
    handoverReceipt: isGranted(outcome),
    feeReceipt: request.fee > 0 && request.paidOn !== null,
  }
  return LETTER_KINDS.filter((kind) => fits[kind])
}
