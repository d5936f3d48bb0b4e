// Finalising, delivering and reminding of the annual report (Perki KI 1/2021 Ps.56-58; ppid 7.1).
import { type DateOnly, dateOnly, daysBetween } from '../../kernel/date-only.ts'

type FieldProblem = { readonly path: string; readonly code: string }

/** PPID Utama compiles the city's report; the commission gets a copy (Ps.58); others as the office likes. */
export const RECIPIENT_KINDS = ['ppid', 'commission', 'other'] as const
export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

const COMMISSION = /komisi informasi/i
/** `PPID Utama`, `PPID Kota Contoh`; not the office's own, nor a name that PPID stands somewhere in. */
const MAIN_OFFICER = /^(ppid|pejabat pengelola informasi dan dokumentasi)\b(?! pelaksana| pembantu)/i

/** Which kind of recipient the office means by a name of its own list. */
export function recipientKind(name: string): RecipientKind {
  if (COMMISSION.test(name)) return 'commission'
  return MAIN_OFFICER.test(name.trim()) ? 'ppid' : 'other'
}

/** At most three months after the fiscal year: 31 March (Perki KI 1/2021 Ps.56). */
export const reportDueOn = (year: number): DateOnly => dateOnly(`${year + 1}-03-31`)

/** A report counts a whole fiscal year, so it can be finalised from 1 January after it (Ps.56). */
export const isYearOver = (year: number, today: DateOnly): boolean => today > `${year}-12-31`

/** What is printed and kept of a finalised edition. */
export type EditionForm = { readonly number: string; readonly signedOn: DateOnly; readonly reason: string }

type Signing = { readonly year: number; readonly today: DateOnly; readonly previousOn: DateOnly | null }

/** A report is signed after its year, not after today, and no correction before what it corrects; a correction says why. */
export function editionProblems(form: EditionForm, { year, today, previousOn }: Signing): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (form.signedOn > today) problems.push({ path: 'signedOn', code: 'date.inFuture' })
  else if (!isYearOver(year, form.signedOn)) problems.push({ path: 'signedOn', code: 'edition.signedInYear' })
  else if (previousOn !== null && form.signedOn < previousOn)
    problems.push({ path: 'signedOn', code: 'edition.signedBeforePrevious' })
  if (previousOn !== null && form.reason.trim() === '') problems.push({ path: 'reason', code: 'text.required' })
  return problems
}

/** A report is delivered once it is signed, and not in the future. */
export function deliveryProblems(deliveredOn: DateOnly, signedOn: DateOnly, today: DateOnly): FieldProblem[] {
  if (deliveredOn > today) return [{ path: 'delivery.deliveredOn', code: 'date.inFuture' }]
  return deliveredOn < signedOn ? [{ path: 'delivery.deliveredOn', code: 'edition.deliveredBeforeSigning' }] : []
}

type Delivered = { readonly recipientKind: RecipientKind; readonly deliveredOn: DateOnly; readonly receiptNumber: string }
const FREE_WORDS = ['recipient', 'method', 'note'] as const
type FreeWord = (typeof FREE_WORDS)[number]

/** What the journal keeps of a delivery: kind, day and receipt; words written freely may name persons, and stay out of it. */
export const deliveryEntry = ({ recipientKind: kind, deliveredOn, receiptNumber }: Delivered) => ({
  recipientKind: kind,
  deliveredOn,
  receiptNumber,
})

/** Which freely written words of a delivery were changed, without the words. */
export function changedWords(
  before: Readonly<Record<FreeWord, string>>,
  after: Readonly<Record<FreeWord, string>>,
): { readonly words?: FreeWord[] } {
  const words = FREE_WORDS.filter((word) => before[word] !== after[word])
  return words.length === 0 ? {} : { words }
}

/** `Edisi perbaikan ke-1` for the second edition; the first has no such words. */
export const correctionWords = (sequence: number): string => (sequence === 1 ? '' : `Edisi perbaikan ke-${sequence - 1}`)

export const REPORT_STEPS = ['texts', 'finalise', 'ppid', 'commission'] as const
export type ReportStep = (typeof REPORT_STEPS)[number]
export const REMINDER_LEVELS = ['notice', 'urgent', 'overdue'] as const
export type ReminderLevel = (typeof REMINDER_LEVELS)[number]

export type ReportReminder = {
  readonly year: number
  readonly dueOn: DateOnly
  readonly daysLeft: number
  readonly level: ReminderLevel
  /** In the order they are done; the first is what is to be done now. */
  readonly missing: readonly ReportStep[]
}

export type ReportStanding = {
  readonly today: DateOnly
  /** Was the office there in the year just over? A year in which nothing came in has its report too (Ps.56). */
  readonly existed: boolean
  readonly textsMissing: boolean
  readonly finalised: boolean
  /** Whom the newest edition was delivered to: who had only what it corrects is still owed the correction. */
  readonly delivered: readonly RecipientKind[]
  /** The city's report is compiled by PPID Utama itself, who delivers it to nobody above. */
  readonly scope: 'agency' | 'city'
}

/** From 1 March one month is left: no time for an office to ask again. */
const URGENT_FROM = '03-01'

/** What is missing of last year's report, from 1 January until it is delivered; null when nothing is (Ps.56, Ps.58). */
export function reportReminder(standing: ReportStanding): ReportReminder | null {
  const { today, finalised, delivered, scope } = standing
  const year = Number(today.slice(0, 4)) - 1
  const steps: Readonly<Record<ReportStep, boolean>> = {
    // Once finalised, the texts stood when it was signed.
    texts: standing.textsMissing && !finalised,
    finalise: !finalised,
    ppid: scope === 'agency' && !delivered.includes('ppid'),
    commission: !delivered.includes('commission'),
  }
  const missing = REPORT_STEPS.filter((step) => steps[step])
  if (missing.length === 0 || !standing.existed) return null
  const dueOn = reportDueOn(year)
  const urgency = today.slice(5) >= URGENT_FROM ? 'urgent' : 'notice'
  return { year, dueOn, daysLeft: daysBetween(today, dueOn), level: today > dueOn ? 'overdue' : urgency, missing }
}
