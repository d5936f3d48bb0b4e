// What the window may see of a file on the workbench: labels, values with identity masked.
import { parseDateOnly } from '../../../kernel/date-only.ts'
import { formatDay } from '../../../reporting/date-format.ts'
import { OBJECTION_OUTCOME_LABELS } from '../../objections/objections.labels.ts'
import { CATEGORY_LABELS } from '../../public-information/public-information.labels.ts'
import { anonymiser } from '../../redaction.ts'
import {
  ACCESS_METHOD_LABELS,
  APPLICANT_KIND_LABELS,
  CHANNEL_LABELS,
  REQUEST_OUTCOME_LABELS,
} from '../../requests/requests.labels.ts'
import { maskContact, maskNationalId } from '../../requests/requests.rules.ts'
import { DRAFT_LABELS } from '../imports.labels.ts'
import type { DraftByKind, ImportKind } from '../reading/drafts.ts'
import { EXACT_HEADINGS } from '../tables/register-tables.ts'

const HIDDEN = '(disembunyikan)'
const CONTACTS = new Set(['phone', 'email', 'contact', 'proxyPhone'])
const ADDRESSES = new Set(['address', 'nameAndAddress', 'proxyAddress'])
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  accessMethod: ACCESS_METHOD_LABELS,
  applicantKind: APPLICANT_KIND_LABELS,
  channel: CHANNEL_LABELS,
  outcome: { ...OBJECTION_OUTCOME_LABELS, ...REQUEST_OUTCOME_LABELS },
  category: CATEGORY_LABELS,
}

const plainOf = anonymiser([])

/** A field's own text with identity masked; null is a column that feeds no field. */
export function maskedText(field: string | null, text: string): string {
  if (text === '') return ''
  if (field === 'nationalId') return maskNationalId(text)
  if (CONTACTS.has(field ?? '')) return maskContact(text)
  if (ADDRESSES.has(field ?? '')) return HIDDEN
  return plainOf(text)
}

/** What a draft says, as label and value in reading order. */
export function readingOf(draft: DraftByKind[ImportKind]): { label: string; value: string }[] {
  return Object.entries(draft).flatMap(([field, value]) => {
    const shown = shownValue(field, value)
    return shown === '' ? [] : [{ label: labelOf(field), value: shown }]
  })
}

/** Indonesian name of a field. */
export const labelOf = (field: string) => DRAFT_LABELS[field] ?? EXACT_HEADINGS[field] ?? field

function shownValue(field: string, value: unknown): string {
  if (value === null || value === '' || value === false) return ''
  if (value === true) return 'Ya'
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const text = String(value)
  const day = parseDateOnly(text)
  if (day !== undefined) return formatDay(day)
  return WORDS[field]?.[text] ?? maskedText(field, text)
}
