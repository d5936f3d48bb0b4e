// The register as the checks before signing see it: every case of the period held against them.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { Read } from '../../../storage/handles.ts'
import type { Desk } from '../../calendar/desk.ts'
import { exclusionStateOn } from '../../excluded-information/excluded-information.state.rules.ts'
import { findAllExcludedInformation } from '../../excluded-information/excluded-information.store.ts'
import { clockStart } from '../../requests/requests.life-cycle.ts'
import { answerDeadline, type RefusalReason } from '../../requests/requests.rules.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import type { Period } from '../figure-conditions.store.ts'
import { answerClock, processingTimes } from '../processing-time.figures.ts'
import { disputeFaults, objectionFaults, type RequestFact, requestFaults } from './report-checks.cases.rules.ts'
import type { FaultyCases } from './report-checks.finding.ts'
import type { Books } from './report-checks.numbers.findings.ts'
import { CASE_ORIGINS, type CaseOrigin, REPORT_CHECK_CODES, type ReportCheckCode } from './report-checks.rules.ts'
import {
  type FindingCase,
  listCarriedOver,
  listDisputeChecks,
  listObjectionChecks,
  listOpenAtEnd,
  listRequestFacts,
  type RequestRow,
} from './report-checks.store.ts'

type Faulty = { readonly codes: readonly ReportCheckCode[]; readonly origin: CaseOrigin; readonly found: FindingCase }

/** Every check of the cases of the period that some case does not pass, in the order of the list. */
export async function findFaultyCases(
  read: Read,
  desk: Desk,
  { from, to }: Pick<ReportFigures, 'from' | 'to'>,
  known: { readonly books: Books; readonly openAtEnd: number | null },
): Promise<FaultyCases[]> {
  const period: Period = { agencyId: desk.agency.id, from, to }
  const requests = await listRequestFacts(read, period)
  const open = await openAtEnd(read, period, requests, known.openAtEnd)
  const faulty = [
    ...(await faultyRequests(read, desk, period, requests)),
    ...(await faultyObjections(read, desk, period)),
    ...(await faultyDisputes(read, desk, period)),
    ...known.books.flatMap(sharedNumbers),
    ...open.map((found): Faulty => ({ codes: ['report.stillOpen'], origin: 'own', found })),
  ]
  return grouped(faulty)
}

function grouped(faulty: readonly Faulty[]): FaultyCases[] {
  const byKey = new Map<string, FindingCase[]>()
  for (const { codes, origin, found } of faulty)
    for (const code of codes) {
      const cases = byKey.get(`${code} ${origin}`)
      if (cases === undefined) byKey.set(`${code} ${origin}`, [found])
      else cases.push(found)
    }
  return REPORT_CHECK_CODES.flatMap((code) =>
    CASE_ORIGINS.flatMap((origin) => {
      const cases = byKey.get(`${code} ${origin}`)
      return cases === undefined ? [] : [{ code, origin, cases }]
    }),
  )
}

const faultyOnly = (all: readonly Faulty[]) => all.filter(({ codes }) => codes.length > 0)
const named = (entity: FindingCase['entity'], one: { id: number; number: string }, on: DateOnly): FindingCase => ({
  entity,
  id: one.id,
  number: one.number,
  on,
})

/**
 * Requests still open at the period's end. Most years they are those of the period and the older ones open today; an older
 * one that was closed since shows in the balance, and then every case is asked.
 */
async function openAtEnd(read: Read, period: Period, rows: readonly RequestRow[], expected: number | null) {
  const own = rows.filter(({ closedOn }) => closedOn === null || closedOn > period.to)
  const found = [...(await listCarriedOver(read, period)), ...own.map((row) => named('request', row, row.receivedOn))]
  return found.length === expected ? found : listOpenAtEnd(read, period)
}

async function faultyRequests(read: Read, desk: Desk, period: Period, rows: readonly RequestRow[]): Promise<Faulty[]> {
  const exclusionOf = await exclusions(read, desk, rows)
  const isExtendedLate = lateExtensions(desk)
  const day = { today: desk.today, to: period.to }
  return faultyOnly(
    processingTimes(rows, answerClock(desk.calendar, desk.agency)).map((row) => {
      const refusalReasons = row.outcome === 'refused' ? (JSON.parse(row.refusalReasons) as RefusalReason[]) : []
      const fact = { ...row, refusalReasons, exclusion: exclusionOf(row), isExtendedLate: isExtendedLate(row) }
      return { codes: requestFaults(fact, day), origin: row.origin, found: named('request', row, row.receivedOn) }
    }),
  )
}

/** Answers for a request whether its entry of the DIK was closed on the day of the decision (Perki KI 1/2021 Ps.34(2)). */
async function exclusions(read: Read, desk: Desk, rows: readonly RequestRow[]) {
  const linked = rows.some(({ exclusionId }) => exclusionId !== null)
  const entries = linked ? await findAllExcludedInformation(read, { agencyId: desk.agency.id, search: '' }) : []
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return ({ exclusionId, decidedOn, receivedOn }: RequestRow): RequestFact['exclusion'] => {
    const entry = exclusionId === null ? undefined : byId.get(exclusionId)
    if (entry === undefined) return null
    return { inForce: exclusionStateOn(entry, decidedOn ?? receivedOn) === 'inForce', scope: entry.scope }
  }
}

/** Answers whether a request was extended after its first period; a deadline is computed once for each first day. */
function lateExtensions({ agency, calendar }: Desk) {
  const dueOn = new Map<DateOnly, DateOnly>()
  return (row: RequestRow): boolean => {
    if (row.extendedOn === null) return false
    const start = clockStart(row, agency.restartOnRepair)
    const due = dueOn.get(start) ?? answerDeadline(calendar, start, false).due
    dueOn.set(start, due)
    return row.extendedOn > due
  }
}

async function faultyObjections(read: Read, desk: Desk, period: Period): Promise<Faulty[]> {
  const facts = await listObjectionChecks(read, period)
  return faultyOnly(
    facts.map((one) => {
      const codes = objectionFaults(one, desk.today)
      return { codes, origin: one.origin, found: named('objection', one, one.receivedOn) }
    }),
  )
}

async function faultyDisputes(read: Read, desk: Desk, period: Period): Promise<Faulty[]> {
  const facts = await listDisputeChecks(read, period)
  return faultyOnly(
    facts.map((one) => {
      const codes = disputeFaults(one, one.objectionReceivedOn, desk.today)
      return { codes, origin: 'own', found: named('dispute', one, one.filedOn) }
    }),
  )
}

const sharedNumbers = ({ register, twice }: Books[number]): Faulty[] =>
  twice.map((one) => ({ codes: ['report.numberTwice'], origin: 'own', found: named(register, one, one.on) }))
