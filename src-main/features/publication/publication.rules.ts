// What may leave the office as the published list, and what to look at before it does. Pure.
import { addMonths, type DateOnly } from '../../kernel/date-only.ts'
import { isSoundLink } from '../evidence/links.rules.ts'
import { type InformationStatus, retentionWords, type RetentionFate } from '../public-information/public-information.rules.ts'
import { findPersonalData, type PersonalKind, type PersonalMatch, personalValue } from './personal-data.rules.ts'

/** Decided entries with the announced ones, or the announced ones alone. */
export const PUBLICATION_SCOPES = ['decided', 'published'] as const
export type PublicationScope = (typeof PUBLICATION_SCOPES)[number]

/** Statuses that a scope takes: a draft, a proposal and what was withdrawn never leave the office (Perki KI 1/2021 Ps.45). */
export const SCOPE_STATUSES: Readonly<Record<PublicationScope, readonly InformationStatus[]>> = {
  decided: ['decided', 'published'],
  published: ['published'],
}

/** Licences of the files; under either the user names the source, because UU 14/2008 Ps.5(2) says so and no licence lifts it. */
export const LICENSES = ['ccBy', 'cc0'] as const
export type License = (typeof LICENSES)[number]

/** Forms in which the list is written, in the order they are named. */
export const PUBLICATION_FORMATS = ['html', 'xlsx', 'pdf', 'csv', 'json', 'schema', 'dcat'] as const
export type PublicationFormat = (typeof PUBLICATION_FORMATS)[number]

/** Names of the files: kind, code of the office, year; the schema and the catalogue have fixed names that others look for. */
export function publicationFileName(format: PublicationFormat, shortCode: string, year: number): string {
  if (format === 'schema') return 'dip.schema.json'
  if (format === 'dcat') return 'dcat.jsonld'
  return `${publicationFolderName(shortCode, year)}.${format}`
}

/** `DIP-DISKOMINFO-2026`. */
export function publicationFolderName(shortCode: string, year: number): string {
  const code = shortCode.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `DIP-${code === '' ? 'OPD' : code}-${year}`
}

/** Doubts about one entry, none of which stops a publication. */
export const ENTRY_CHECKS = [
  'changedSinceDecree',
  'badLink',
  'outdated',
  'noEvidence',
  'noUnit',
  'noRetention',
  'partlyExcluded',
] as const
export type EntryCheck = (typeof ENTRY_CHECKS)[number]

/** The list is brought up to date at least every six months (Perki KI 1/2021 Ps.18, Ps.45). */
export const UPDATE_MONTHS = 6

type CheckedEntry = {
  readonly holderUnit: string
  readonly retentionText: string
  readonly retentionActive: number | null
  readonly retentionInactive: number | null
  readonly retentionFate: RetentionFate | null
  readonly link: string
  readonly fileName: string | null
  readonly updatedOn: DateOnly
  readonly excludedInformationId: number | null
}

/** Whether an entry last brought up to date on a day is too old today; days met before are remembered, a list has few. */
export function outdatedAt(today: DateOnly): (updatedOn: DateOnly) => boolean {
  const known = new Map<DateOnly, boolean>()
  return (updatedOn) => {
    const old = known.get(updatedOn) ?? addMonths(updatedOn, UPDATE_MONTHS) < today
    known.set(updatedOn, old)
    return old
  }
}

/**
 * Doubts about an entry; `isChanged` says that it no longer reads as the decree listed it (Perki KI 1/2021 Ps.45(5)). One tied
 * to a whole exclusion in force never comes this far.
 */
export function entryDoubts(
  entry: CheckedEntry,
  isOutdated: (updatedOn: DateOnly) => boolean,
  isChanged: boolean,
): readonly EntryCheck[] {
  const doubts: Readonly<Record<EntryCheck, boolean>> = {
    changedSinceDecree: isChanged,
    badLink: entry.link !== '' && !isSoundLink(entry.link),
    outdated: isOutdated(entry.updatedOn),
    noEvidence: entry.link === '' && entry.fileName === null,
    noUnit: entry.holderUnit === '',
    noRetention: retentionWords(entry) === '',
    partlyExcluded: entry.excludedInformationId !== null,
  }
  return ENTRY_CHECKS.filter((check) => doubts[check])
}

/** Parts of an entry that go out, looked through for personal data. */
export const TEXT_FIELDS = [
  'title',
  'summary',
  'holderUnit',
  'responsible',
  'madeWhen',
  'madeWhere',
  'formText',
  'media',
] as const
export type TextField = (typeof TEXT_FIELDS)[number] | 'retentionText' | 'link'
const ALL_FIELDS: readonly TextField[] = [...TEXT_FIELDS, 'retentionText', 'link']

export type PersonalFinding = PersonalMatch & { readonly field: TextField }

/** Possible personal data in the published words of an entry. */
export function personalFindings(entry: Readonly<Record<TextField, string>>): readonly PersonalFinding[] {
  return ALL_FIELDS.flatMap((field) =>
    findPersonalData(entry[field])
      // Long numbers in an address are ids of files and pages.
      .filter(({ kind }) => field !== 'link' || kind !== 'phone')
      .map((match) => ({ ...match, field })),
  )
}

/** One name for a kind and value, to compare with what the office has declared its own. */
export function contactKey(match: { readonly kind: PersonalKind; readonly text: string }): string {
  return `${match.kind} ${personalValue(match)}`
}
