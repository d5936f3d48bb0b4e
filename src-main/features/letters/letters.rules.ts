// Which letters and forms a case has, who signs them, and when each one fits (Perki KI 1/2021 Ps.29-44, Lamp. VI-X).
import type { OfficialRole, NumberType } from '../office/office.rules.ts'
import { hasWrittenAnswer, type ObjectionOutcome } from '../objections/objections.rules.ts'
import { isGranted } from '../requests/requests.rules.ts'
import type { RequestOutcome } from '../requests/requests.rules.ts'

export const REQUEST_LETTERS = [
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
export type RequestLetter = (typeof REQUEST_LETTERS)[number]

export const OBJECTION_LETTERS = [
  'objectionForm',
  'objectionReceipt',
  'objectionIncompleteNotice',
  'deliberationMinutes',
  'objectionAnswer',
] as const
export type ObjectionLetter = (typeof OBJECTION_LETTERS)[number]

export const LETTER_KINDS = [...REQUEST_LETTERS, ...OBJECTION_LETTERS] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Cases that have letters; the kind of a letter says of which it is. */
export const LETTER_ENTITIES = ['request', 'objection'] as const
export type LetterEntity = (typeof LETTER_ENTITIES)[number]

export const isRequestLetter = (kind: LetterKind): kind is RequestLetter =>
  (REQUEST_LETTERS as readonly LetterKind[]).includes(kind)

/** The case a letter of this kind belongs to. */
export const entityOfLetter = (kind: LetterKind): LetterEntity => (isRequestLetter(kind) ? 'request' : 'objection')

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
const SUPERIOR = ['ppidSuperior'] as const

export const LETTERS: Readonly<Record<LetterKind, Definition>> = {
  requestForm: {
    title: 'Formulir Permohonan Informasi',
    law: 'Pasal 29 ayat (5) dan Lampiran VI Perki KI 1/2021',
    numberType: null,
    signers: OFFICERS,
    withTitles: true,
  },
  receipt: {
    title: 'Tanda Bukti Penerimaan Permohonan',
    law: 'Pasal 22 ayat (4) UU KIP; Lampiran VI Perki KI 1/2021',
    numberType: null,
    signers: OFFICERS,
    withTitles: true,
  },
  incompleteNotice: {
    title: 'Surat Keterangan Tidak Lengkap',
    law: 'Pasal 33 Perki KI 1/2021',
    numberType: 'SKT',
    signers: PPID,
    withTitles: true,
  },
  forwardingNote: {
    title: 'Nota Dinas Penerusan Permohonan',
    law: 'Pasal 12 Perki KI 1/2021',
    numberType: 'ND',
    signers: PPID,
    withTitles: true,
  },
  extensionNotice: {
    title: 'Pemberitahuan Perpanjangan Waktu',
    law: 'Pasal 22 ayat (8) UU KIP; Pasal 36 Perki KI 1/2021',
    numberType: 'PPJ',
    signers: PPID,
    withTitles: true,
  },
  writtenNotice: {
    title: 'Pemberitahuan Tertulis',
    law: 'Pasal 31 ayat (4) dan Lampiran VII Perki KI 1/2021',
    numberType: 'PT',
    signers: PPID,
    withTitles: true,
  },
  refusalDecree: {
    title: 'Surat Keputusan Penolakan Permohonan',
    law: 'Pasal 34 dan Lampiran IX Perki KI 1/2021',
    numberType: 'SKP',
    signers: PPID,
    withTitles: false,
  },
  handoverReceipt: {
    title: 'Tanda Terima Pemberian Informasi',
    law: 'Lampiran VIII Perki KI 1/2021, kolom Pemberian Informasi',
    numberType: 'TT',
    signers: OFFICERS,
    withTitles: true,
  },
  feeReceipt: {
    title: 'Tanda Bukti Pembayaran Biaya',
    law: 'Pasal 37 dan Pasal 38 Perki KI 1/2021',
    numberType: 'KW',
    signers: OFFICERS,
    withTitles: true,
  },
  objectionForm: {
    title: 'Formulir Pernyataan Keberatan',
    law: 'Pasal 41 ayat (5) dan Lampiran X Perki KI 1/2021',
    numberType: null,
    signers: OFFICERS,
    withTitles: true,
  },
  objectionReceipt: {
    title: 'Tanda Terima Keberatan',
    law: 'Pasal 36 UU KIP; Pasal 41 Perki KI 1/2021',
    numberType: null,
    signers: OFFICERS,
    withTitles: true,
  },
  objectionIncompleteNotice: {
    title: 'Surat Keterangan Keberatan Tidak Lengkap',
    law: 'Pasal 41 dan catatan Lampiran X Perki KI 1/2021',
    numberType: 'SKT',
    signers: PPID,
    withTitles: true,
  },
  deliberationMinutes: {
    title: 'Berita Acara Musyawarah',
    law: 'Pasal 35 ayat (2) UU KIP',
    numberType: 'BAM',
    signers: [...SUPERIOR, ...PPID],
    withTitles: true,
  },
  objectionAnswer: {
    title: 'Surat Tanggapan atas Keberatan',
    law: 'Pasal 36 ayat (2) dan ayat (3) UU KIP; Pasal 44 Perki KI 1/2021',
    numberType: 'STK',
    signers: SUPERIOR,
    withTitles: true,
  },
}

export const BLANK_FORM_TITLES: Readonly<Record<BlankForm, string>> = {
  requestForm: 'Formulir Permohonan Informasi',
  objectionForm: 'Formulir Keberatan atas Permohonan Informasi',
  copyRequestForm: 'Formulir Permintaan Salinan Informasi',
}

type RequestOfLetter = {
  readonly outcome: RequestOutcome | null
  readonly incompleteOn: unknown
  readonly extendedOn: unknown
  readonly refusalReasons: readonly string[]
  readonly fee: number
  readonly paidOn: unknown
}

/** The letters that fit a request as it stands; the window offers these and no others. */
export function fittingLetters(request: RequestOfLetter): RequestLetter[] {
  const { outcome } = request
  const substantial = outcome !== null && outcome !== 'lapsed' && outcome !== 'withdrawn'
  const excluded = outcome === 'refused' && request.refusalReasons.some((reason) => reason !== 'againstLaw')
  const fits: Readonly<Record<RequestLetter, boolean>> = {
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
  return REQUEST_LETTERS.filter((kind) => fits[kind])
}

/** The letters that fit an objection as it stands. */
export function fittingObjectionLetters(objection: {
  readonly outcome: ObjectionOutcome | null
  readonly incompleteOn: unknown
  readonly deliberationOn: unknown
}): ObjectionLetter[] {
  const fits: Readonly<Record<ObjectionLetter, boolean>> = {
    objectionForm: true,
    objectionReceipt: true,
    objectionIncompleteNotice: objection.incompleteOn !== null,
    deliberationMinutes: objection.deliberationOn !== null,
    objectionAnswer: hasWrittenAnswer(objection.outcome),
  }
  return OBJECTION_LETTERS.filter((kind) => fits[kind])
}
