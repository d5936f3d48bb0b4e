// Values of the DIK form and what the law says of each ground's period (UU KIP Ps.17, Ps.20; Perki KI 1/2021 Ps.51).
import {
  checkExclusion,
  type ExcludedInformation,
  type ExcludedInformationInput,
  ExcludedInformationInputSchema,
  type ExclusionGround,
  type FixedBy,
} from '../../../src-main/contract/index.ts'
import { fieldSentence } from '../../text/field-errors.ts'

export const EMPTY_EXCLUSION: ExcludedInformationInput = {
  title: '',
  content: '',
  grounds: [],
  legalBasis: '',
  otherLaw: '',
  consequenceOpen: '',
  consequenceClosed: '',
  periodKind: 'whileCondition',
  periodText: '',
  startsOn: null,
  expiresOn: null,
  reviewOn: null,
  scope: 'whole',
  decreeNumber: '',
  decreeOn: null,
  holderUnit: '',
}

/** The form of a stored entry. */
export function formOfExclusion(entry: ExcludedInformation): ExcludedInformationInput {
  const keys = Object.keys(EMPTY_EXCLUSION) as (keyof ExcludedInformationInput)[]
  return Object.fromEntries(keys.map((key) => [key, entry[key]])) as ExcludedInformationInput
}

/** How long information under a ground may stay closed (Perki KI 1/2021 Ps.51). */
export const GROUND_PERIODS: Readonly<Record<ExclusionGround, string>> = {
  a: 'paling lama 30 tahun; berakhir bila dibuka dalam sidang pengadilan yang terbuka untuk umum',
  b: 'sesuai peraturan perundang-undangan',
  c: 'selama dibutuhkan, ditetapkan pimpinan Badan Publik',
  d: 'selama dibutuhkan, ditetapkan pimpinan Badan Publik',
  e: 'selama dibutuhkan, ditetapkan pimpinan Badan Publik',
  f: 'selama dibutuhkan, ditetapkan pimpinan Badan Publik',
  g: 'sesuai peraturan perundang-undangan',
  h: 'selama dibutuhkan untuk melindungi rahasia pribadi',
  i: 'sesuai peraturan perundang-undangan',
  j: 'sesuai undang-undang yang disebut; sebutkan undang-undang dan pasalnya',
}

/** Why most fields are locked; uraian and unit are never fixed. */
export const FIXED_NOTES: Readonly<Record<NonNullable<FixedBy>, { readonly title: string; readonly text: string }>> = {
  test: {
    title: 'Sudah ditetapkan melalui uji konsekuensi',
    text: 'Nama, cakupan, dasar, konsekuensi, jangka waktu, tanggal peninjauan, dan penetapan hanya berubah dengan uji konsekuensi pengubahan (Pasal 53 Perki KI 1/2021). Uraian dan unit tetap dapat diperbaiki di sini.',
  },
  opening: {
    title: 'Informasi ini sudah terbuka',
    text: 'Pengecualian yang sudah berakhir atau dibuka tidak dapat dihidupkan kembali dengan mengubah catatannya (Pasal 52 Perki KI 1/2021); untuk mengecualikan lagi, catat entri baru melalui uji konsekuensi. Uraian dan unit tetap dapat diperbaiki di sini.',
  },
}

type Origin = 'entered' | 'imported'

/** Problems of the form by field: what the schema asks and what the law forbids. */
export function exclusionProblems(
  form: ExcludedInformationInput,
  origin: Origin = 'entered',
): readonly { readonly path: string; readonly code: string }[] {
  const parsed = ExcludedInformationInputSchema.safeParse(form)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  const findings = checkExclusion(form, origin).filter(({ severity }) => severity === 'error')
  return [...problems, ...findings.map(({ path, code }) => ({ path, code }))]
}

/** What is forbidden or unusual, as a sentence by field, shown while typing; an untouched form warns of nothing. */
export function exclusionDoubts(form: ExcludedInformationInput, origin: Origin = 'entered'): ReadonlyMap<string, string> {
  const doubts = new Map<string, string>()
  if (form.title.trim() === '' || form.grounds.length === 0) return doubts
  for (const { path, code } of checkExclusion(form, origin)) if (!doubts.has(path)) doubts.set(path, fieldSentence(code))
  return doubts
}
