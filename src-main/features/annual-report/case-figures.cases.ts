// The cases behind a number of the report: the very set whose size was printed.
import type { Read } from '../../storage/handles.ts'
import { findAllExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import type { ExcludedInformation } from '../excluded-information/excluded-information.contract.ts'
import type { FigureCase } from './annual-report.contract.ts'
import { purposeKey } from './annual-report.figures.ts'
import { countPurposes } from './annual-report.store.ts'
import { type CaseFigure, type CaseTable, disputeHolds, objectionHolds } from './case-figures.rules.ts'
import { listDisputeFacts, listObjectionFacts } from './case-figures.store.ts'
import { exclusionFigureState, exclusionHolds } from './exclusion-figures.rules.ts'
import type { Period } from './figure-conditions.store.ts'
import { type InformationRow, pageAnnounced, pageEditions, pageTests } from './information-figures.store.ts'
import { type AnswerClock, processingTimes } from './processing-time.figures.ts'
import { inOrderOfDays, timeHolds } from './request-figures.rules.ts'
import {
  balanceOf,
  type CaseRow,
  type Condition,
  countCases,
  listAnswered,
  listCases,
  listRequestCases,
  type Page,
  purposeCondition,
  requestCondition,
} from './request-figures.store.ts'

export type CasePage = { readonly total: number; readonly rows: FigureCase[] }
type Question = { readonly period: Period; readonly figure: CaseFigure; readonly page: Page }
type Reader = (read: Read, question: Question, clock: AnswerClock) => Promise<CasePage>

const NOTHING: CasePage = { total: 0, rows: [] }

/** Only the working days of a line are shown, and these count from receipt. */
const NO_MORE_DAYS = { extendedOn: null, incompleteOn: null, completeOn: null }

/** Requests as lines, each with its working days until the answer. */
function requestLines(rows: readonly CaseRow[], clock: AnswerClock): FigureCase[] {
  const measured = rows.map((row) => ({ ...row, receivedOn: row.on, ...NO_MORE_DAYS }))
  return processingTimes(measured, clock).map(({ id, number, applicantName, on, subject, state, noticeOn, days }) => {
    const unanswered = UNMEASURED.includes(state)
    return { entity: 'request', id, number, applicantName, on, subject, state, noticeOn, days: unanswered ? null : days }
  })
}

/** A request in process has no answer yet, and a withdrawn or lapsed one never gets any. */
const UNMEASURED: readonly string[] = ['inProcess', 'withdrawn', 'lapsed']

const requests: Reader = async (read, question, clock) =>
  byCondition(read, requestCondition(question.figure, question.period), question, clock)

async function byCondition(
  read: Read,
  condition: Condition | null,
  { period, page }: Question,
  clock: AnswerClock,
): Promise<CasePage> {
  if (condition === null) return NOTHING
  const rows = await listCases(read, 'request', condition, period, page)
  return { total: await countCases(read, 'request', condition), rows: requestLines(rows, clock) }
}

const times: Reader = async (read, question, clock) => {
  const { period, figure, page } = question
  if (!inOrderOfDays(figure.group)) return requests(read, question, clock)
  const held = processingTimes(await listAnswered(read, period), clock)
    .filter((one) => timeHolds(one, figure.group, figure.key))
    .toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0) || a.receivedOn.localeCompare(b.receivedOn) || a.id - b.id)
  const ids = slice(held, page).map(({ id }) => id)
  return { total: held.length, rows: requestLines(await listRequestCases(read, ids, period), clock) }
}

const purposes: Reader = async (read, question, clock) => {
  const { period, figure } = question
  const texts = (await countPurposes(read, period)).filter(
    ({ kind, text }) => kind === null && purposeKey(kind, text) === figure.key,
  )
  const condition = purposeCondition(
    figure.key,
    texts.map(({ text }) => text),
    period,
  )
  return byCondition(read, condition, question, clock)
}

const objectionBalance: Reader = async (read, { period, figure, page }) => {
  const condition = balanceOf('objection', figure.key, period)
  if (condition === null) return NOTHING
  const rows = await listCases(read, 'objection', condition, period, page)
  return {
    total: await countCases(read, 'objection', condition),
    rows: rows.map(({ providedOn: _, ...row }) => ({ entity: 'objection', ...row, days: null })),
  }
}

const slice = <T>(all: readonly T[], { offset, limit }: Page): T[] => all.slice(offset, offset + limit)

const objections: Reader = async (read, { period, figure, page }) => {
  const held = (await listObjectionFacts(read, period)).filter((one) => objectionHolds(one, figure.group, figure.key))
  const rows = slice(held, page).map(({ id, number, applicantName, on, subject, answeredOn, result }): FigureCase => {
    return { entity: 'objection', id, number, applicantName, on, subject, state: result, noticeOn: answeredOn, days: null }
  })
  return { total: held.length, rows }
}

const disputes: Reader = async (read, { period, figure, page }) => {
  const held = (await listDisputeFacts(read, period)).filter((one) => disputeHolds(one, figure.group, figure.key))
  const rows = slice(held, page).map(({ id, number, applicantName, on, subject, stage }): FigureCase => {
    return { entity: 'dispute', id, number, applicantName, on, subject, state: stage, noticeOn: null, days: null }
  })
  return { total: held.length, rows }
}

const informationLine =
  (entity: FigureCase['entity']) =>
  (row: InformationRow): FigureCase => ({ entity, ...row, applicantName: '', noticeOn: null, days: null })

const publicInformation: Reader = async (read, { period, figure: { group, key }, page }) => {
  if (group === 'editions') {
    const { total, rows } = await pageEditions(read, period, page)
    return { total, rows: rows.map(informationLine('dipEdition')) }
  }
  if (group !== 'category') return NOTHING
  const { total, rows } = await pageAnnounced(read, period.agencyId, key, page)
  return { total, rows: rows.map(informationLine('publicInformation')) }
}

const excludedInformation: Reader = async (read, { period, figure: { group, key }, page }) => {
  if (group === 'tests') {
    const { total, rows } = await pageTests(read, period, page)
    return { total, rows: rows.map(informationLine('consequenceTest')) }
  }
  const all = await findAllExcludedInformation(read, { agencyId: period.agencyId, search: '' })
  const held = all.filter((entry) => exclusionHolds(entry, period.to, group, key))
  return { total: held.length, rows: slice(held, page).map((entry) => exclusionLine(entry, period)) }
}

function exclusionLine(entry: ExcludedInformation, { to }: Period): FigureCase {
  const { id, decreeNumber: number, decreeOn: on, title: subject } = entry
  return informationLine('excludedInformation')({ id, number, on, subject, state: exclusionFigureState(entry, to) ?? '' })
}

/** One reader a table; another table whose figures can be looked into adds its own. */
const READERS: Readonly<Record<CaseTable, Reader>> = {
  T1: requests,
  T1a: requests,
  T2: requests,
  T3: requests,
  T4: requests,
  T5: requests,
  T6: times,
  T7: requests,
  T8: purposes,
  T9: requests,
  T10: objections,
  T10d: objectionBalance,
  T11: disputes,
  T13: publicInformation,
  T14: excludedInformation,
}

/** The cases a figure counts: oldest first, those of T6 by their working days. */
export function casesBehind(read: Read, clock: AnswerClock, question: Question): Promise<CasePage> {
  return READERS[question.figure.table](read, question, clock)
}
