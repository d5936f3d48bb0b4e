// Gathers what stands against a publication, masked for the screen.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import { NAMED_ENTRIES, type PersonalDoubt } from './publication.contract.ts'
import { maskedPersonal, withPersonalMasked } from './personal-data.rules.ts'
import { contactKey, ENTRY_CHECKS, type EntryCheck, entryDoubts, outdatedAt, personalFindings } from './publication.rules.ts'

const named = (entry: PublicInformation) => ({ id: entry.id, title: withPersonalMasked(entry.title) })

/** Doubts by kind with the first entries of each; kinds without a doubt are left out. `changed` are those rewritten since the decree. */
export function gatherDoubts(entries: readonly PublicInformation[], today: DateOnly, changed: ReadonlySet<number>) {
  const isOutdated = outdatedAt(today)
  const found = new Map<EntryCheck, PublicInformation[]>()
  for (const entry of entries)
    for (const check of entryDoubts(entry, isOutdated, changed.has(entry.id))) {
      const own = found.get(check)
      if (own === undefined) found.set(check, [entry])
      else own.push(entry)
    }
  return ENTRY_CHECKS.flatMap((check) => {
    const own = found.get(check) ?? []
    return own.length === 0 ? [] : [{ check, count: own.length, entries: own.slice(0, NAMED_ENTRIES).map(named) }]
  })
}

/** Possible personal data by value, without what the office declared official; values that most entries hold come first. */
export function gatherPersonal(entries: readonly PublicInformation[], declared: ReadonlySet<string>): PersonalDoubt[] {
  const doubts = new Map<
    string,
    { doubt: Omit<PersonalDoubt, 'count' | 'entries'>; entries: Map<number, PersonalDoubt['entries'][number]> }
  >()
  for (const entry of entries) {
    personalFindings(entry).forEach((match, at) => {
      const key = contactKey(match)
      if (declared.has(key)) return
      const known = doubts.get(key) ?? { doubt: { kind: match.kind, shown: maskedPersonal(match) }, entries: new Map() }
      if (!known.entries.has(entry.id))
        known.entries.set(entry.id, { ...named(entry), version: entry.version, field: match.field, at })
      doubts.set(key, known)
    })
  }
  return [...doubts.values()]
    .map(({ doubt, entries: own }) => ({ ...doubt, count: own.size, entries: [...own.values()].slice(0, NAMED_ENTRIES) }))
    .sort((a, b) => b.count - a.count)
}

/** Keys of what the office declared official. */
export function declaredKeys(
  contacts: readonly { readonly kind: PersonalDoubt['kind']; readonly value: string }[],
): ReadonlySet<string> {
  return new Set(contacts.map(({ kind, value }) => contactKey({ kind, text: value })))
}
