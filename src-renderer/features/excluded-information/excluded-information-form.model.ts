// Values of the DIK form and what the law says of each ground's period (UU KIP Ps.17, Ps.20; Perki KI 1/2021 Ps.51).
import {
  type ExcludedInformation,
  type ExcludedInformationInput,
  ExcludedInformationInputSchema,
  type ExclusionGround,
} from '../../../src-main/contract/index.ts'

export const EMPTY_EXCLUSION: ExcludedInformationInput = {
  title: '',
  content: '',
  grounds: [],
  legalBasis: '',
  consequenceOpen: '',
  consequenceClosed: '',
  periodText: '',
  expiresOn: null,
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

const NOT_PERMANENT: readonly ExclusionGround[] = ['a', 'b', 'c', 'd', 'e', 'f']

/** True when the text says "for ever" although letters a to f are never permanent (UU KIP Ps.20(1)). */
export function isWronglyPermanent(form: Pick<ExcludedInformationInput, 'grounds' | 'periodText'>): boolean {
  const forEver = /permanen|selamanya|tidak terbatas|tak terbatas|seterusnya/i.test(form.periodText)
  return forEver && form.grounds.some((ground) => NOT_PERMANENT.includes(ground))
}

/** Problems of the form by field: at least one ground, and the other law for letter j. */
export function exclusionProblems(form: ExcludedInformationInput): readonly { readonly path: string; readonly code: string }[] {
  const parsed = ExcludedInformationInputSchema.safeParse(form)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  if (form.grounds.length === 0) problems.push({ path: 'grounds', code: 'exclusion.groundRequired' })
  if (form.grounds.includes('j') && form.legalBasis.trim() === '')
    problems.push({ path: 'legalBasis', code: 'decision.otherLawRequired' })
  return problems
}
