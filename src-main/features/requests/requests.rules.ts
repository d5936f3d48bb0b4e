// Pure decisions of the request register: words, deadlines, what a decision needs, how a case counts.
import type { ExclusionGround } from '../excluded-information/excluded-information.rules.ts'
import { EXCLUSION_GROUNDS } from '../excluded-information/excluded-information.rules.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'

/** Written or not (UU KIP Ps.22(1)); in person and e-mail are the ways of Perki KI 1/2021 Ps.28. */
export const CHANNELS = ['inPerson', 'email', 'post', 'website', 'app', 'phone', 'socialMedia', 'fax', 'other'] as const
export type Channel = (typeof CHANNELS)[number]

/** Kinds of applicant and their papers: Perki KI 1/2021 Ps.27. */
export const APPLICANT_KINDS = ['individual', 'group', 'legalEntity'] as const
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

/** Lamp. VI: see/read/listen/note, or get a copy. */
export const ACCESS_METHODS = ['view', 'copy'] as const
export type AccessMethod = (typeof ACCESS_METHODS)[number]

/** Lamp. VI: how the copy is handed over. */
export const DELIVERY_METHODS = ['pickUp', 'courier', 'post', 'fax', 'email'] as const
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number]

/** Groups of purposes in the annual report; the law asks for the purpose in words (Perki KI 1/2021 Ps.29(5)), the groups are ours [D]. */
export const PURPOSE_KINDS = ['research', 'oversight', 'journalism', 'legal', 'business', 'personal', 'other'] as const
export type PurposeKind = (typeof PURPOSE_KINDS)[number]

/** How a request ends (ppid 5.9). */
export const REQUEST_OUTCOMES = [
  'grantedFully',
  'grantedPartly',
  'refused',
  'notHeld',
  'notDocumented',
  'lapsed',
  'withdrawn',
] as const
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number]

/** Ps.17 letters are refusals by exclusion; `againstLaw` is UU KIP Ps.6(2). */
export const REFUSAL_REASONS = [...EXCLUSION_GROUNDS.map((letter) => `article17${letter}` as const), 'againstLaw'] as const
export type RefusalReason = `article17${ExclusionGround}` | 'againstLaw'

/** The only lawful reasons to extend (Perki KI 1/2021 Ps.36(1)). */
export const EXTENSION_REASONS = ['notYetHeld', 'statusUndecided'] as const
export type ExtensionReason = (typeof EXTENSION_REASONS)[number]

/** UU KIP Ps.22(7): written notice at the latest 10 working days after the request was received. */
export const ANSWER_DAYS = 10
/** UU KIP Ps.22(8), Perki KI 1/2021 Ps.36(2): one extension of 7 working days, 17 in all. */
export const EXTENSION_DAYS = 7
/** Perki KI 1/2021 Ps.36(2): "tidak dapat diperpanjang lagi". */
export const EXTENDED_ANSWER_DAYS = ANSWER_DAYS + EXTENSION_DAYS

/** The deadline for the written notice, with its working. */
export function answerDeadline(calendar: WorkingCalendar, receivedOn: DateOnly, extended: boolean): Deadline {
  return computeDeadline(calendar, receivedOn, extended ? EXTENDED_ANSWER_DAYS : ANSWER_DAYS)
}

export type ExtensionRefusal =
  | 'requests.alreadyClosed'
  | 'requests.alreadyExtended'
  | 'requests.extensionTooLate'
  | 'requests.extensionBeforeReceipt'

/** May the request be extended on `on`? Once, before the end of day 10, for an open case. */
export function decideExtension(
  calendar: WorkingCalendar,
  request: { readonly receivedOn: DateOnly; readonly extendedOn: DateOnly | null; readonly outcome: RequestOutcome | null },
  on: DateOnly,
): Result<{ readonly dueOn: DateOnly }, ExtensionRefusal> {
  if (request.outcome !== null) return err('requests.alreadyClosed')
  if (request.extendedOn !== null) return err('requests.alreadyExtended')
  if (on < request.receivedOn) return err('requests.extensionBeforeReceipt')
  if (on > answerDeadline(calendar, request.receivedOn, false).due) return err('requests.extensionTooLate')
  return ok({ dueOn: answerDeadline(calendar, request.receivedOn, true).due })
}

/** Outcomes after which information is handed over. */
export const isGranted = (outcome: RequestOutcome | null) => outcome === 'grantedFully' || outcome === 'grantedPartly'
/** Outcomes without a written answer on the substance: the case ends with them. */
export const endsAtOnce = (outcome: RequestOutcome | null) => outcome === 'lapsed' || outcome === 'withdrawn'

/** Outcomes that one item of a request can have by itself. */
export const ITEM_OUTCOMES = ['grantedFully', 'grantedPartly', 'refused', 'notHeld', 'notDocumented'] as const
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number]

/** One item of a request that is decided by itself (Perki KI 1/2021 Ps.31(4)h: the whole or a part). */
export type RequestItem = {
  readonly text: string
  readonly outcome: ItemOutcome
  /** Ground, redaction, other body or promised date, in words. */
  readonly note: string
}

/**
 * The outcome of a request from those of its items: all alike give that outcome, anything granted beside something that is
 * not gives `grantedPartly`; with nothing granted the gravest counts: refused, then not documented, then not held.
 */
export function outcomeOfItems(items: readonly RequestItem[]): ItemOutcome | undefined {
  const found = new Set(items.map((item) => item.outcome))
  const [only] = found
  if (found.size <= 1) return only
  if (found.has('grantedFully') || found.has('grantedPartly')) return 'grantedPartly'
  return found.has('refused') ? 'refused' : 'notDocumented'
}

export type Decision = {
  readonly outcome: RequestOutcome
  readonly decidedOn: DateOnly
  readonly items: readonly RequestItem[]
  readonly approvedBy: string
  readonly approvedOn: DateOnly | null
  readonly refusalReasons: readonly RefusalReason[]
  readonly refusalText: string
  readonly otherLaw: string
  readonly excludedInformationId: number | null
  readonly redactionNote: string
  readonly otherBody: string
  readonly promisedOn: DateOnly | null
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
}

export type DecisionProblem = { readonly path: keyof Decision; readonly code: string }

/**
 * What a decision lacks by law, field by field; empty when it may be recorded.
 * Perki KI 1/2021 Ps.34 (refusal with ground and decree), Ps.31(4) (content of the notice), Ps.50 (redaction).
 * `exclusionScope` is that of the linked record of excluded information, null without one.
 */
export function checkDecision(
  receivedOn: DateOnly,
  decision: Decision,
  today: DateOnly,
  exclusionScope: 'whole' | 'partial' | null,
): readonly DecisionProblem[] {
  return [
    ...checkDates(receivedOn, decision, today),
    ...checkItems(decision),
    ...checkGrounds(decision, exclusionScope),
    ...checkExplanations(decision),
  ]
}

const PAST_DAYS = ['decidedOn', 'noticeOn', 'providedOn', 'approvedOn'] as const

function checkItems(decision: Decision): DecisionProblem[] {
  const derived = outcomeOfItems(decision.items)
  const fits = derived === undefined || derived === decision.outcome || decision.outcome === 'withdrawn'
  return fits ? [] : [{ path: 'items', code: 'decision.itemsDisagree' }]
}

function checkDates(receivedOn: DateOnly, decision: Decision, today: DateOnly): DecisionProblem[] {
  const problems: DecisionProblem[] = PAST_DAYS.filter((path) => (decision[path] ?? '') > today).map((path) => ({
    path,
    code: 'date.inFuture',
  }))
  if (decision.decidedOn < receivedOn) problems.push({ path: 'decidedOn', code: 'date.beforeReceipt' })
  if (decision.noticeOn !== null && decision.noticeOn < receivedOn)
    problems.push({ path: 'noticeOn', code: 'date.beforeReceipt' })
  if (decision.providedOn !== null && decision.providedOn < receivedOn)
    problems.push({ path: 'providedOn', code: 'date.beforeReceipt' })
  return problems.length > 0 ? problems : checkOrder(decision)
}

/** Notice and handing over follow the decision, and nothing is handed over that was not granted and notified. */
function checkOrder({ outcome, decidedOn, noticeOn, providedOn }: Decision): DecisionProblem[] {
  const problems: DecisionProblem[] = []
  if (noticeOn !== null && noticeOn < decidedOn) problems.push({ path: 'noticeOn', code: 'date.beforeEarlierStep' })
  if (providedOn === null) return problems
  if (!isGranted(outcome)) return [...problems, { path: 'providedOn', code: 'decision.nothingToHandOver' }]
  if (providedOn < decidedOn) problems.push({ path: 'providedOn', code: 'date.beforeEarlierStep' })
  if (noticeOn === null) problems.push({ path: 'noticeOn', code: 'decision.noticeRequired' })
  return problems
}

function checkGrounds(decision: Decision, exclusionScope: 'whole' | 'partial' | null): DecisionProblem[] {
  if (decision.outcome !== 'refused') return []
  if (decision.refusalReasons.length === 0) return [{ path: 'refusalReasons', code: 'decision.groundRequired' }]
  const problems: DecisionProblem[] = []
  const excluded = decision.refusalReasons.some((reason) => reason !== 'againstLaw')
  if (excluded && decision.excludedInformationId === null)
    problems.push({ path: 'excludedInformationId', code: 'decision.exclusionRecordRequired' })
  // Perki KI 1/2021 Ps.50(2)-(3): an exclusion of a part is redacted, it never carries the refusal of the whole.
  if (excluded && exclusionScope === 'partial') problems.push({ path: 'outcome', code: 'decision.partOnly' })
  // Perki KI 1/2021 Ps.10(2)f: the superior approves a refusal by exclusion.
  if (excluded && decision.approvedBy === '') problems.push({ path: 'approvedBy', code: 'decision.approvalRequired' })
  if (decision.refusalReasons.includes('article17j') && decision.otherLaw === '')
    problems.push({ path: 'otherLaw', code: 'decision.otherLawRequired' })
  return problems
}

function checkExplanations(decision: Decision): DecisionProblem[] {
  if (decision.outcome === 'grantedPartly' && decision.redactionNote === '')
    return [{ path: 'redactionNote', code: 'decision.redactionRequired' }]
  if (decision.outcome === 'notDocumented' && decision.promisedOn === null)
    return [{ path: 'promisedOn', code: 'decision.promiseRequired' }]
  return []
}

/**
 * The day on which a case left the desk: the written notice, else the handing over, else the decision; a date before
 * receipt (an error met in old registers) is passed over. Counts of a year end rest on this day.
 */
export function closingDay(
  receivedOn: DateOnly,
  dates: { readonly noticeOn: DateOnly | null; readonly providedOn: DateOnly | null; readonly decidedOn: DateOnly | null },
): DateOnly {
  const candidates = [dates.noticeOn, dates.providedOn, dates.decidedOn]
  return candidates.find((day): day is DateOnly => day !== null && day >= receivedOn) ?? receivedOn
}

/** NIK with all but the region and the last four digits hidden: `3273********0001` (ppid 1); a shorter number wholly. */
export function maskNationalId(nationalId: string): string {
  if (nationalId.length < 12) return '*'.repeat(nationalId.length)
  return `${nationalId.slice(0, 4)}${'*'.repeat(nationalId.length - 8)}${nationalId.slice(-4)}`
}

/** An address is shown wholly or not at all: any part of it leads to the door. */
export function hideAddress(address: string): string {
  return address === '' ? '' : '(disembunyikan)'
}

/**
 * Contact with the middle hidden: `0812****890`; a short number, of which that would show nearly all, is hidden wholly.
 * An address of mail keeps its first letter and its domain.
 */
export function maskContact(contact: string): string {
  const at = contact.indexOf('@')
  if (at > 0) return `${contact.slice(0, 1)}***${contact.slice(at)}`
  return contact.length < 10 ? '*'.repeat(contact.length) : `${contact.slice(0, 4)}****${contact.slice(-3)}`
}

export const NATIONAL_ID_WARNINGS = ['nationalId.length', 'nationalId.birthDate', 'nationalId.sequence'] as const
export type NationalIdWarning = (typeof NATIONAL_ID_WARNINGS)[number]

/** Doubts about a NIK of 16 digits (ppid 9.4): day 01-31 or 41-71, month 01-12, sequence from 0001. Warns, never blocks. */
export function checkNationalId(nationalId: string): readonly NationalIdWarning[] {
  if (nationalId === '') return []
  if (!/^\d{16}$/.test(nationalId)) return ['nationalId.length']
  const warnings: NationalIdWarning[] = []
  const day = Number(nationalId.slice(6, 8))
  const month = Number(nationalId.slice(8, 10))
  const dayOk = (day >= 1 && day <= 31) || (day >= 41 && day <= 71)
  if (!dayOk || month < 1 || month > 12) warnings.push('nationalId.birthDate')
  if (nationalId.slice(12) === '0000') warnings.push('nationalId.sequence')
  return warnings
}
