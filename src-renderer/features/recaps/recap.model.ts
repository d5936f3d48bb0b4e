// What the recap screen decides by itself: which periods may be chosen, and what the letter says after the clerk's words.
import {
  type DateOnly,
  lastWholePeriod,
  letterProblems,
  parseDateOnly,
  periodName,
  periodsOf,
  type RecapKind,
  type RecapLetter,
  recapProblems,
  type ReportPeriod,
  type WholeKind,
} from '../../../src-main/contract/index.ts'

/** The last whole month: what an office sends when a month is over (ppid 7.5). */
export const firstPeriod = (today: DateOnly): ReportPeriod => lastWholePeriod('month', today)

const FIRST_YEAR = 2008
const yearOf = (day: string) => Number(day.slice(0, 4))

/** Whole periods of a year that are over, newest first, with their names in capitals as a choice shows them. */
export function periodChoices(kind: WholeKind, year: number, today: DateOnly): { period: ReportPeriod; words: string }[] {
  const name = (period: ReportPeriod) => {
    const words = periodName(period).replace(/^bulan /, '')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
  return periodsOf(kind, year)
    .filter(({ to }) => to < today)
    .map((period) => ({ period, words: name(period) }))
    .toReversed()
}

/** Years with a period of the kind that is over, newest first, back to the year of the law. */
export function yearChoices(kind: WholeKind, today: DateOnly): number[] {
  const newest = yearOf(lastWholePeriod(kind, today).from)
  return Array.from({ length: newest - FIRST_YEAR + 1 }, (_, back) => newest - back)
}

/** The period when another kind is chosen: the newest whole one, or the same days as a free range. */
export function periodOfKind(kind: RecapKind, now: ReportPeriod, today: DateOnly): ReportPeriod {
  return kind === 'range' ? now : lastWholePeriod(kind, today)
}

/** The newest period of a kind in a year. */
export function periodOfYear(kind: WholeKind, year: number, today: DateOnly): ReportPeriod {
  return periodChoices(kind, year, today)[0]?.period ?? lastWholePeriod(kind, today)
}

/** `2026-03-01/2026-03-31`: the period as one word. */
export const periodKey = ({ from, to }: ReportPeriod) => `${from}/${to}`

/** The period an address names; undefined when it names none. */
export function openedPeriod(from: string | undefined, to: string | undefined): ReportPeriod | undefined {
  const [first, last] = [parseDateOnly(from ?? ''), parseDateOnly(to ?? '')]
  return first === undefined || last === undefined ? undefined : { from: first, to: last }
}

/** Written for one period. */
export type PeriodWords = Partial<Pick<RecapLetter, 'number' | 'letterOn' | 'subject' | 'note'>> & {
  readonly activities?: string
  readonly obstacles?: string
}
/** Written once and kept for the next letters of the office. */
export type OfficeWords = Partial<Pick<RecapLetter, 'nature' | 'attachment' | 'addressee' | 'copies'>>

/** The letter as it stands: the clerk's words over those the figures propose. */
export function letterWith(proposed: RecapLetter, office: OfficeWords, period: PeriodWords): RecapLetter {
  const { activities: _, obstacles: __, ...words } = period
  return { ...proposed, ...office, ...words }
}

/** The letter as it is sent: copies without empty lines. */
export function sentLetter(letter: RecapLetter): RecapLetter {
  return { ...letter, copies: letter.copies.map((line) => line.trim()).filter((line) => line !== '') }
}

type Problems = Readonly<Partial<Record<string, string>>>
const NEEDED = ['nature', 'attachment', 'subject', 'addressee'] as const

/** Problems of the letter by field, as codes. */
export function problemsOfLetter(letter: RecapLetter, to: DateOnly, today: DateOnly): Problems {
  const empty = NEEDED.filter((field) => letter[field].trim() === '').map((field) => [field, 'text.required'] as const)
  const days = letterProblems(letter.letterOn, to, today).map(({ code }) => ['letterOn', code] as const)
  return Object.fromEntries([...empty, ...days])
}

/** Why the period cannot be told, as a code; undefined for a good one. */
export const problemOfPeriod = (period: ReportPeriod, today: DateOnly): string | undefined =>
  recapProblems(period, today)[0]?.code
