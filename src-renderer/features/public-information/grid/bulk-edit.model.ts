// Many entries changed at once: only the chosen fields are set, all else stays as it is in each entry.
import {
  type PublicInformationInput,
  type PublicInformationPatch,
  PublicInformationPatchSchema,
} from '../../../../src-main/contract/index.ts'
import { emptyEntry } from '../public-information-form.model.ts'

/** What can be chosen, and the fields of an entry it sets. */
export const BULK_FIELDS = {
  category: ['category'],
  holderUnit: ['holderUnit'],
  responsible: ['responsible'],
  year: ['year'],
  form: ['formSoft', 'formHard', 'formText'],
  retention: ['retentionText', 'retentionActive', 'retentionInactive', 'retentionFate', 'retentionBasis'],
  media: ['media'],
  checklistCodes: ['checklistCodes'],
  status: ['status', 'withdrawalReason'],
} as const satisfies Readonly<Record<string, readonly (keyof PublicInformationInput)[]>>
export type BulkField = keyof typeof BULK_FIELDS

/** A clerk decides nothing by hand (Perki KI 1/2021 Ps.45); announcing what is decided has a button of its own. */
export const BULK_STATUSES = ['draft', 'proposed', 'withdrawn'] as const

export type BulkForm = { readonly chosen: readonly BulkField[]; readonly values: PublicInformationInput }

/** Nothing chosen yet. */
export function emptyBulk(year: number): BulkForm {
  return { chosen: [], values: emptyEntry(year) }
}

/** The field chosen, or no longer. */
export function withField(form: BulkForm, field: BulkField, on: boolean): BulkForm {
  const others = form.chosen.filter((one) => one !== field)
  return { ...form, chosen: on ? [...others, field] : others }
}

/** What is sent: the fields of the chosen parts and no others. */
export function bulkPatch({ chosen, values }: BulkForm): PublicInformationPatch {
  const keys = chosen.flatMap((field): readonly (keyof PublicInformationInput)[] => BULK_FIELDS[field])
  const patch = Object.fromEntries(keys.map((key) => [key, values[key]])) as PublicInformationPatch
  return patch.status === undefined || patch.status === 'withdrawn' ? patch : { ...patch, withdrawalReason: '' }
}

/** Problems by field; `chosen` when nothing would be changed. */
export function bulkProblems(form: BulkForm): readonly { readonly path: string; readonly code: string }[] {
  if (form.chosen.length === 0) return [{ path: 'chosen', code: 'text.required' }]
  const patch = bulkPatch(form)
  const parsed = PublicInformationPatchSchema.safeParse(patch)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  const reasonMissing = patch.status === 'withdrawn' && (patch.withdrawalReason ?? '').trim() === ''
  return reasonMissing ? [...problems, { path: 'withdrawalReason', code: 'text.required' }] : problems
}
