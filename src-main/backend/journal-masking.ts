// Takes identities out of what the journal is to keep; pure.
import { anonymiser } from '../features/redaction.ts'
import type { JournalEntry } from '../features/slice.ts'

/** Identity of people never enters the journal, which can neither be changed nor erased (UU 27/2022 Ps.8, Ps.43). */
const IDENTITY_FIELDS = new Set(['nationalId', 'address', 'phone', 'email', 'proxyAddress', 'proxyPhone'])
const HIDDEN = '•'

const hidden = (value: unknown) => (value === null || value === '' || value === undefined ? value : HIDDEN)

/**
 * The changes of a case as the journal keeps them: a changed identity field is named, its values are not. Nor do they stand in
 * free text, where a clerk may have typed them: neither those of this entry, nor `stored`, those that the case holds, nor
 * anything that looks like somebody's identity number, telephone or mail address.
 */
export function maskedChanges(changes: JournalEntry['changes'], stored: readonly string[]): Readonly<Record<string, unknown>> {
  const changed = Object.entries(changes).flatMap(([field, value]) => (IDENTITY_FIELDS.has(field) ? [value].flat() : []))
  const anonymous = anonymiser([...stored, ...changed.filter((secret) => typeof secret === 'string')])
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return anonymous(value)
    if (Array.isArray(value)) return value.map(shown)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shown(part)]))
  }
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => {
      if (!IDENTITY_FIELDS.has(field)) return [field, shown(value)]
      return [field, Array.isArray(value) ? value.map(hidden) : hidden(value)]
    }),
  )
}
