// The figures of the report against the same questions asked of the file by plain SQL, over many seeded cases.
import { beforeEach, describe, expect, it } from 'vitest'
import {
  APPLICANT_KINDS,
  CHANNELS,
  type DecisionInput,
  OBJECTION_GROUNDS,
  OBJECTION_OUTCOMES,
  REQUEST_OUTCOMES,
  type OutputOf,
  yearPeriod,
} from '../../src-main/contract/index.ts'
import { addDays, type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { ANSWER, countOf, decideBySql, DECISION, EXCLUSION, INFORMATION, OBJECTION_FORM, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice({}, '2026-12-30T03:00:00Z')
const YEARS = [2025, 2026, 2027]
const figures = (year: number) => office.test.call('annualReport.figures', { agencyId: office.agencyId, year })
const count = (sql: string, ...values: unknown[]) => countOf(office.test, sql, ...values)
const bounds = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const

const NEEDS: Partial<Record<(typeof REQUEST_OUTCOMES)[number], Partial<DecisionInput>>> = {
  grantedPartly: { redactionNote: 'x' },
  refused: { refusalReasons: ['againstLaw'] },
  notDocumented: { promisedOn: dateOnly('2027-03-01') },
}

/** The repair period of an incomplete request has run out when it lapses: the papers were asked for on the day it came. */
async function askForPapers(id: number, on: DateOnly): Promise<number> {
  const taken = { step: 'noticeIncomplete' as const, on, missingPapers: 'Fotokopi KTP' }
  await office.test.call('requests.takeStep', { id, version: 1, taken })
  return (await office.test.call('requests.takeStep', { id, version: 2, taken: { step: 'recordIncompleteReceipt', on } })).version
}

/** What an answer may say at any time; `settled` needs a deliberation before, `unanswered` the end of the thirty days. */
const ANSWERS = OBJECTION_OUTCOMES.filter((outcome) => outcome !== 'settled' && outcome !== 'unanswered')

/** Eighty requests over eighteen months, three in four decided within thirty days, some of them in the next year. */
async function fill(): Promise<void> {
  const random = seededRandom(11)
  office.test.setNow('2027-02-10T03:00:00Z')
  for (let turn = 0; turn < 80; turn += 1) {
    const receivedOn = addDays(dateOnly('2025-07-01'), random.whole(0, 548))
    const form = {
      ...REQUEST_FORM,
      receivedOn,
      backdatingReason: 'Dicatat kemudian',
      channel: random.pick(CHANNELS),
      applicantKind: random.pick(APPLICANT_KINDS),
    }
    const outcome = random.chance(0.75) ? random.pick(REQUEST_OUTCOMES) : null
    const papersComplete = outcome !== 'lapsed'
    const { id } = await office.test.call('requests.register', { agencyId: office.agencyId, form, papersComplete })
    if (outcome === null) continue
    const version = papersComplete ? 1 : await askForPapers(id, receivedOn)
    const on = addDays(receivedOn, random.whole(0, 30))
    const days = { decidedOn: on, noticeOn: random.chance(0.9) ? on : null, providedOn: null }
    await office.test.call('requests.decide', { id, version, decision: { ...DECISION, outcome, ...days, ...NEEDS[outcome] } })
  }
  for (let turn = 0; turn < 20; turn += 1) {
    const receivedOn = addDays(dateOnly('2025-10-01'), random.whole(0, 450))
    const grounds = OBJECTION_GROUNDS.filter(() => random.chance(0.3))
    const form = {
      ...OBJECTION_FORM,
      receivedOn,
      backdatingReason: 'x',
      requestId: 1,
      grounds: grounds.length > 0 ? grounds : ['a' as const],
    }
    const { id } = await office.test.call('objections.register', { agencyId: office.agencyId, form })
    if (!random.chance(0.6)) continue
    const answer = { ...ANSWER, outcome: random.pick(ANSWERS), answeredOn: addDays(receivedOn, random.whole(0, 40)) }
    await office.test.call('objections.answer', { id, version: 1, answer })
  }
  const { id } = await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry: INFORMATION })
  decideBySql(office.test, 'published', id)
  await office.test.call('excludedInformation.add', { agencyId: office.agencyId, entry: EXCLUSION })
}
beforeEach(fill)

function checkBalance(of: OutputOf<'annualReport.figures'>['requests'], year: number): void {
  const [from, to] = bounds(year)
  const received = 'FROM request WHERE received_on BETWEEN ? AND ?'
  expect(of.received).toBe(count(`SELECT count(*) ${received}`, from, to))
  expect(of.openAtStart).toBe(
    count('SELECT count(*) FROM request WHERE received_on < ? AND (closed_on IS NULL OR closed_on >= ?)', from, from),
  )
  expect(of.closed).toBe(count('SELECT count(*) FROM request WHERE closed_on BETWEEN ? AND ?', from, to))
  expect(of.openAtEnd).toBe(
    count('SELECT count(*) FROM request WHERE received_on <= ? AND (closed_on IS NULL OR closed_on > ?)', to, to),
  )
  expect(of.openAtStart + of.received).toBe(of.closed + of.openAtEnd)
}

describe('the figures of requests', () => {
  it('are what plain SQL counts, in every year', async () => {
    for (const year of YEARS) checkBalance((await figures(year)).requests, year)
    expect(count('SELECT count(*) FROM request')).toBe(80)
  })

  it('part by outcome, kind, channel and month into the same whole', async () => {
    const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((total, part) => total + part, 0)
    for (const year of YEARS) {
      const { requests } = await figures(year)
      const [from, to] = bounds(year)
      for (const parts of [requests.byOutcome, requests.byApplicantKind, requests.byChannel])
        expect(sum(parts)).toBe(requests.received)
      expect(requests.byMonth.map((month) => month.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      expect(requests.byMonth.reduce((total, month) => total + month.received, 0)).toBe(requests.received)
      for (const month of requests.byMonth) expect(sum(month.byOutcome)).toBe(month.received)
      for (const channel of CHANNELS)
        expect(requests.byChannel[channel]).toBe(
          count('SELECT count(*) FROM request WHERE channel = ? AND received_on BETWEEN ? AND ?', channel, from, to),
        )
      for (const { month, closed } of requests.byMonth)
        expect(closed).toBe(
          count('SELECT count(*) FROM request WHERE substr(closed_on, 1, 7) = ?', `${year}-${String(month).padStart(2, '0')}`),
        )
      for (const access of ['view', 'copy'] as const)
        expect(requests.byAccess[access]).toBe(
          count('SELECT count(*) FROM request WHERE access_method = ? AND received_on BETWEEN ? AND ?', access, from, to),
        )
      expect(requests.byForm.soft).toBe(
        count('SELECT count(*) FROM request WHERE form_soft AND closed_on <= ? AND received_on BETWEEN ? AND ?', to, from, to),
      )
      expect(requests.items).toBe(requests.received)
      for (const outcome of REQUEST_OUTCOMES)
        expect(requests.byOutcome[outcome]).toBe(
          count(
            'SELECT count(*) FROM request WHERE outcome = ? AND closed_on <= ? AND received_on BETWEEN ? AND ?',
            outcome,
            to,
            from,
            to,
          ),
        )
    }
  })

  it('measure as many processing times as there are answers, in the bands', async () => {
    for (const year of YEARS) {
      const { requests } = await figures(year)
      const [from, to] = bounds(year)
      const answered = count(
        "SELECT count(*) FROM request WHERE received_on BETWEEN ? AND ? AND closed_on <= ? AND outcome NOT IN ('withdrawn', 'lapsed')",
        from,
        to,
        to,
      )
      const banded = Object.values(requests.byTimeBand).reduce((total, band) => total + band, 0)
      expect([banded + requests.withoutProcessingTime, requests.onTime + requests.late]).toEqual([answered, banded])
    }
  })
})

describe('the figures of objections', () => {
  it('are what plain SQL counts, and the sides balance', async () => {
    for (const year of YEARS) {
      const { objections } = await figures(year)
      const [from, to] = bounds(year)
      expect(objections.received).toBe(count('SELECT count(*) FROM objection WHERE received_on BETWEEN ? AND ?', from, to))
      expect(objections.openAtStart + objections.received).toBe(objections.closed + objections.openAtEnd)
      const grounds = rowsOf<{ grounds: string }>(
        office.test,
        'SELECT grounds FROM objection WHERE received_on BETWEEN ? AND ?',
        from,
        to,
      )
      for (const ground of OBJECTION_GROUNDS)
        expect(objections.byGround[ground]).toBe(grounds.filter((row) => row.grounds.includes(`"${ground}"`)).length)
    }
  })
})

describe('the end of an objection', () => {
  const registered = async (receivedOn: string) => {
    const form = { ...OBJECTION_FORM, receivedOn: dateOnly(receivedOn), backdatingReason: 'x' }
    return (await office.test.call('objections.register', { agencyId: office.agencyId, form })).id
  }
  const of = async (year: number) => (await figures(year)).objections

  it('by a withdrawal is counted in the year it came, for no day of it is kept', async () => {
    const before = [await of(2024), await of(2025)]
    const answer = { ...ANSWER, outcome: 'withdrawn' as const, answeredOn: null }
    await office.test.call('objections.answer', { id: await registered('2024-12-30'), version: 1, answer })
    const after = [await of(2024), await of(2025)]
    expect([after[0]?.closed, after[0]?.byOutcome.withdrawn, after[0]?.byOutcome.inProcess]).toEqual([1, 1, 0])
    expect([before[0]?.received, after[0]?.openAtEnd, after[1]?.openAtStart]).toEqual([0, 0, before[1]?.openAtStart])
  })

  it('and the carrying out of its answer stand in the report as at 31 December (Ps.57)', async () => {
    const answer = { ...ANSWER, answeredOn: dateOnly('2024-12-10'), executionDueOn: dateOnly('2025-01-10') }
    const executed = async (on: string) => {
      const id = await registered('2024-12-02')
      await office.test.call('objections.answer', { id, version: 1, answer })
      const taken = { step: 'recordExecution' as const, on: dateOnly(on), note: 'Salinan diserahkan' }
      await office.test.call('objections.takeStep', { id, version: 2, taken })
      return id
    }
    await executed('2025-01-08')
    expect((await of(2024)).byExecution).toEqual({ ordered: 1, done: 0, open: 1 })
    const id = await executed('2024-12-20')
    expect((await of(2024)).byExecution).toEqual({ ordered: 2, done: 1, open: 1 })
    const figure = { table: 'T10' as const, group: 'execution', key: 'done' }
    const question = { agencyId: office.agencyId, ...yearPeriod(2024), figure, offset: 0, limit: 500 }
    const behind = await office.test.call('annualReport.casesBehind', question)
    expect(behind.rows.map((one) => one.id)).toEqual([id])
  })
})

describe('the figures as a whole', () => {
  it('are never unbalanced, and are the same twice', async () => {
    for (const year of YEARS) {
      const codes = (await office.test.call('annualReport.findings', { agencyId: office.agencyId, year })).map((one) => one.code)
      expect(codes).not.toContain('report.unbalanced')
      expect(await figures(year)).toEqual(await figures(year))
    }
  })
})
