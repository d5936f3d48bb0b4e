// Values of the DIP form (Perki KI 1/2021 Ps.21(2), Lamp. I).
import {
  isPlainLink,
  type PublicInformation,
  type PublicInformationInput,
  PublicInformationInputSchema,
} from '../../../src-main/contract/index.ts'

/** A new entry; after one was saved, what entries of one unit share is kept for the next. */
export function emptyEntry(year: number, last?: PublicInformationInput): PublicInformationInput {
  return {
    category: last?.category ?? 'periodic',
    title: '',
    summary: '',
    holderUnit: last?.holderUnit ?? '',
    responsible: last?.responsible ?? '',
    madeWhen: '',
    madeWhere: last?.madeWhere ?? '',
    year: last?.year ?? year,
    formSoft: last?.formSoft ?? true,
    formHard: last?.formHard ?? false,
    formText: '',
    retentionText: last?.retentionText ?? '',
    retentionActive: last?.retentionActive ?? null,
    retentionInactive: last?.retentionInactive ?? null,
    retentionFate: last?.retentionFate ?? null,
    retentionBasis: last?.retentionBasis ?? '',
    media: last?.media ?? '',
    link: '',
    checklistCodes: [],
    excludedInformationId: null,
    status: last?.status === 'proposed' ? 'proposed' : 'draft',
    withdrawalReason: '',
  }
}

/** The form of a stored entry. */
export function formOfEntry(entry: PublicInformation): PublicInformationInput {
  const keys = Object.keys(emptyEntry(0)) as (keyof PublicInformationInput)[]
  return Object.fromEntries(keys.map((key) => [key, entry[key]])) as PublicInformationInput
}

/** Problems of the form by field. */
export function entryProblems(form: PublicInformationInput): readonly { readonly path: string; readonly code: string }[] {
  const parsed = PublicInformationInputSchema.safeParse(form)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  return isPlainLink(form.link) ? problems : [...problems, { path: 'link', code: 'link.invalid' }]
}
