// Personal data in the words of the annual report: it is public, so nobody's number or address may stand in it.
import { findPersonalData, maskedPersonal, personalValue, type PersonalMatch } from '../../publication/personal-data.rules.ts'

/** One name for a kind and value, to compare with what belongs to the office. */
const keyOf = (match: Pick<PersonalMatch, 'kind' | 'text'>) => `${match.kind} ${personalValue(match)}`

/** What is no personal data in a report of the office: its own telephone, fax and mail, and what it declared official. */
export function officeContacts(
  office: { readonly phone: string; readonly fax: string; readonly email: string },
  declared: readonly { readonly kind: PersonalMatch['kind']; readonly value: string }[],
): ReadonlySet<string> {
  const own = [office.phone, office.fax, office.email].flatMap((text) => [...findPersonalData(text)])
  return new Set([...own.map(keyOf), ...declared.map(({ kind, value }) => keyOf({ kind, text: value }))])
}

/**
 * Identity numbers, telephone numbers and mail addresses in a text, masked, each once (UU 27/2022 Ps.4; ppid 1 and 11
 * number 14). An employee number is left: officials stand with theirs in decrees and signatures.
 */
export function personalIn(text: string, allowed: ReadonlySet<string>): string[] {
  const found = findPersonalData(text).filter((match) => match.kind !== 'employeeId' && !allowed.has(keyOf(match)))
  return [...new Map(found.map((match) => [keyOf(match), maskedPersonal(match)])).values()]
}
