// How long information may stay closed, and what is wrong with an entry (UU KIP Ps.17, Ps.20; Perki KI 1/2021 Ps.51).
import { type DateOnly, dateOnlyOf, monthOf, yearOf } from '../../kernel/date-only.ts'
import { type ExclusionGround, type ExclusionPeriodKind, restsOnlyOn } from './excluded-information.rules.ts'

/** Longest period of letter a (Perki KI 1/2021 Ps.51). */
export const LAW_ENFORCEMENT_YEARS = 30

/** Letters that are never permanent (UU KIP Ps.20(1)). */
const NEVER_PERMANENT: readonly ExclusionGround[] = ['a', 'b', 'c', 'd', 'e', 'f']
/** Letters whose period the head of the body sets (Ps.51(5)). */
const SET_BY_HEAD: readonly ExclusionGround[] = ['c', 'd', 'e', 'f']
/** Letters whose period is that of other rules. */
const SET_BY_LAW: readonly ExclusionGround[] = ['b', 'g', 'i']

const FOR_EVER = /permanen|selama\s*-?\s*lamanya|selamanya|(tidak|tak|tanpa)\s+(ter)?batas|seterusnya|seumur\s+hidup/i
const NOT_HELD = /belum\s+(dapat\s+)?(dikuasai|didokumentasikan)/i
const ARTICLE = /\b(pasal|ps\.?)\s*\d+/i

export type ExclusionFacts = {
  readonly title: string
  readonly grounds: readonly ExclusionGround[]
  readonly legalBasis: string
  readonly otherLaw: string
  readonly consequenceOpen: string
  readonly consequenceClosed: string
  readonly periodKind: ExclusionPeriodKind
  readonly periodText: string
  readonly startsOn: DateOnly | null
  readonly expiresOn: DateOnly | null
  readonly reviewOn: DateOnly | null
  readonly decreeNumber: string
  readonly decreeOn: DateOnly | null
}

/** `error` is what the law forbids, `warning` what is unusual. */
export type ExclusionFinding = {
  readonly path: keyof ExclusionFacts
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** Where the rule stands. */
  readonly article: string
}

/** The same day of the year `years` later; 29 February becomes 28 February where there is none. */
export function yearsAfter(day: DateOnly, years: number): DateOnly {
  const [year, month, date] = [yearOf(day) + years, monthOf(day), Number(day.slice(8, 10))]
  const same = dateOnlyOf(year, month, date) ?? dateOnlyOf(year, month, date - 1)
  if (same === undefined) throw new RangeError('no such day')
  return same
}

/** The day from which the information is excluded: as entered, else that of the decree. */
export function startOfExclusion(entry: Pick<ExclusionFacts, 'startsOn' | 'decreeOn'>): DateOnly | null {
  return entry.startsOn ?? entry.decreeOn
}

/**
 * Last day of the exclusion; null when no day is known. What rests on letter a alone ends after 30 years at the latest
 * (Perki KI 1/2021 Ps.51); another letter beside it keeps its own period.
 */
export function endOfExclusion(entry: Pick<ExclusionFacts, 'startsOn' | 'decreeOn' | 'expiresOn' | 'grounds'>): DateOnly | null {
  const start = startOfExclusion(entry)
  if (start === null || !restsOnlyOn(['a'], entry.grounds)) return entry.expiresOn
  const latest = yearsAfter(start, LAW_ENFORCEMENT_YEARS)
  return entry.expiresOn !== null && entry.expiresOn < latest ? entry.expiresOn : latest
}

/** True when the text says "for ever" although a letter among a to f is never permanent. */
export function isWronglyPermanent(entry: Pick<ExclusionFacts, 'grounds' | 'periodText'>): boolean {
  return FOR_EVER.test(entry.periodText) && entry.grounds.some((ground) => NEVER_PERMANENT.includes(ground))
}

type Check = (entry: ExclusionFacts) => Omit<ExclusionFinding, 'article'> | undefined

const has = (entry: ExclusionFacts, letters: readonly ExclusionGround[]) => entry.grounds.some((one) => letters.includes(one))
const error = (path: keyof ExclusionFacts, code: string) => ({ path, code, severity: 'error' as const })
const warning = (path: keyof ExclusionFacts, code: string) => ({ path, code, severity: 'warning' as const })

/** The longest number of years the text names, or 0. */
function yearsNamed(text: string): number {
  return Math.max(0, ...[...text.matchAll(/(\d+)\s*(?:\([^)]*\)\s*)?tahun/gi)].map((found) => Number(found[1])))
}

const withoutEnd = (entry: ExclusionFacts) => entry.expiresOn === null && entry.periodKind !== 'untilDate'

const CHECKS: readonly (readonly [article: string, check: Check])[] = [
  [
    'Pasal 17 dan Pasal 19 UU KIP',
    (entry) => (entry.grounds.length === 0 ? error('grounds', 'exclusion.groundRequired') : undefined),
  ],
  [
    'Pasal 6 ayat (3) huruf e UU KIP',
    (entry) =>
      [entry.title, entry.legalBasis, entry.consequenceOpen].some((text) => NOT_HELD.test(text))
        ? error('legalBasis', 'exclusion.notHeldIsNoGround')
        : undefined,
  ],
  [
    'Pasal 17 huruf j UU KIP',
    (entry) => {
      if (!entry.grounds.includes('j')) return undefined
      if (entry.otherLaw.trim() === '') return error('otherLaw', 'exclusion.otherLawRequired')
      return ARTICLE.test(entry.otherLaw) ? undefined : error('otherLaw', 'exclusion.otherLawArticle')
    },
  ],
  [
    'Pasal 20 ayat (1) UU KIP',
    (entry) => (isWronglyPermanent(entry) ? error('periodText', 'exclusion.neverPermanent') : undefined),
  ],
  [
    'Pasal 2 ayat (2) UU KIP',
    (entry) =>
      FOR_EVER.test(entry.periodText) && !isWronglyPermanent(entry) ? warning('periodText', 'exclusion.endless') : undefined,
  ],
  [
    'Pasal 51 Perki KI 1/2021',
    (entry) => {
      if (!entry.grounds.includes('a')) return undefined
      const alone = restsOnlyOn(['a'], entry.grounds)
      // A longer period may rest on the other letters, so beside them it is only a doubt.
      const say = alone ? error : warning
      const start = startOfExclusion(entry)
      if (start !== null && entry.expiresOn !== null && entry.expiresOn > yearsAfter(start, LAW_ENFORCEMENT_YEARS))
        return say('expiresOn', 'exclusion.over30Years')
      if (yearsNamed(entry.periodText) > LAW_ENFORCEMENT_YEARS) return say('periodText', 'exclusion.over30Years')
      return alone && withoutEnd(entry) ? warning('expiresOn', 'exclusion.endAfter30Years') : undefined
    },
  ],
  [
    'Pasal 51 ayat (5) Perki KI 1/2021',
    (entry) =>
      has(entry, SET_BY_HEAD) && entry.expiresOn === null && entry.reviewOn === null
        ? error('reviewOn', 'exclusion.reviewRequired')
        : undefined,
  ],
  [
    'Pasal 51 Perki KI 1/2021',
    (entry) =>
      entry.periodKind === 'byLaw' && entry.otherLaw.trim() === '' && !entry.grounds.includes('j')
        ? error('otherLaw', 'exclusion.lawOfPeriodRequired')
        : undefined,
  ],
  [
    'Pasal 51 Perki KI 1/2021',
    (entry) =>
      has(entry, SET_BY_LAW) && withoutEnd(entry) && entry.periodKind !== 'byLaw'
        ? warning('periodKind', 'exclusion.periodIsByLaw')
        : undefined,
  ],
  [
    'Pasal 51 Perki KI 1/2021',
    (entry) =>
      entry.periodKind === 'untilDate' && entry.expiresOn === null ? error('expiresOn', 'exclusion.endRequired') : undefined,
  ],
  [
    'Pasal 49 ayat (7) Perki KI 1/2021',
    (entry) =>
      entry.periodText.trim() === '' && entry.expiresOn === null ? warning('periodText', 'exclusion.noPeriod') : undefined,
  ],
  [
    'Pasal 51 Perki KI 1/2021',
    (entry) => {
      const start = startOfExclusion(entry)
      if (start === null) return undefined
      if (entry.expiresOn !== null && entry.expiresOn < start) return error('expiresOn', 'date.endBeforeStart')
      return entry.reviewOn !== null && entry.reviewOn <= start ? error('reviewOn', 'exclusion.reviewBeforeStart') : undefined
    },
  ],
  [
    'Pasal 49 ayat (7) Perki KI 1/2021',
    (entry) => (entry.consequenceOpen.trim() === '' ? warning('consequenceOpen', 'exclusion.noConsequence') : undefined),
  ],
  [
    'Pasal 49 ayat (6) Perki KI 1/2021',
    (entry) => {
      if ((entry.decreeNumber === '') === (entry.decreeOn === null)) return undefined
      return warning(entry.decreeNumber === '' ? 'decreeNumber' : 'decreeOn', 'exclusion.decreeHalf')
    },
  ],
]

/**
 * What is wrong or unusual with an entry. What an office's own list brought in is only warned of: the decree exists and the
 * register says so as it is.
 */
export function checkExclusion(entry: ExclusionFacts, origin: 'entered' | 'imported' = 'entered'): readonly ExclusionFinding[] {
  return CHECKS.flatMap(([article, check]) => {
    const found = check(entry)
    if (found === undefined) return []
    return [{ ...found, article, severity: origin === 'imported' ? ('warning' as const) : found.severity }]
  })
}
