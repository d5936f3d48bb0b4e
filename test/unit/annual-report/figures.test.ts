// The figures of a year: every total agrees with every other, whatever the cases (Perki KI 1/2021 Ps.57; UU KIP Ps.12).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReportFiguresSchema } from '../../../src-main/features/annual-report/annual-report.contract.ts'
import {
  type CountedYear,
  composeFigures,
  unbalancedTotals,
} from '../../../src-main/features/annual-report/annual-report.figures.ts'
import { meanAndMedian, workingDayNumbers } from '../../../src-main/features/annual-report/processing-time.figures.ts'
import { timeBand } from '../../../src-main/features/annual-report/annual-report.rules.ts'
import {
  balanceTable,
  breakdownTables,
  monthTable,
  timeTable,
} from '../../../src-main/features/annual-report/parts/request-tables.figures.ts'
import { APPLICANT_KINDS, CHANNELS, REQUEST_OUTCOMES } from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { countWorkingDays } from '../../../src-main/kernel/working-days.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { columnSum } from '../../../src-main/reporting/report-model.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })

const NOTHING: CountedYear = {
  year: 2025,
  agencyName: 'Dinas Contoh',
  requests: { openAtStart: 0, received: 0, closed: 0, closedOfCarriedOver: 0 },
  byMonth: [],
  byApplicantKind: [],
  byChannel: [],
  refusalReasons: [],
  processing: [],
  extended: 0,
  objections: { openAtStart: 0, received: 0, closed: 0, closedOfCarriedOver: 0 },
  objectionFacts: [],
  disputeFacts: [],
  information: { categories: [], excluded: 0 },
}

/** A case as the register knows it; `answer` is calendar days from receipt, null while in process. */
const aCase = fc.record({
  day: fc.integer({ min: 0, max: 364 }),
  kind: fc.constantFrom(...APPLICANT_KINDS),
  channel: fc.constantFrom(...CHANNELS),
  outcome: fc.constantFrom(...REQUEST_OUTCOMES),
  answer: fc.option(fc.integer({ min: 0, max: 60 })),
  extended: fc.boolean(),
})
type Case = typeof aCase extends fc.Arbitrary<infer T> ? T : never

/** Counts cases one by one, as the SQL of the store does in groups. */
function counted(cases: readonly Case[], carriedOver: number, closedOfCarriedOver: number): CountedYear {
  const rows = cases.map((one) => {
    const receivedOn = addDays(dateOnly('2025-01-01'), one.day)
    const answeredOn = one.answer === null ? null : addDays(receivedOn, one.answer)
    const closed = answeredOn !== null && answeredOn <= '2025-12-31'
    return { ...one, receivedOn, answeredOn, closed, end: closed ? one.outcome : 'inProcess' }
  })
  const measured = rows.filter((one) => one.closed && one.outcome !== 'withdrawn' && one.outcome !== 'lapsed')
  return {
    ...NOTHING,
    requests: {
      openAtStart: carriedOver,
      received: rows.length,
      closed: rows.filter((one) => one.closed).length + closedOfCarriedOver,
      closedOfCarriedOver,
    },
    byMonth: rows.map((one) => ({ key: one.receivedOn.slice(5, 7), outcome: one.end, count: 1 })),
    byApplicantKind: rows.map((one) => ({ key: one.kind, outcome: one.end, count: 1 })),
    byChannel: rows.map((one) => ({ key: one.channel, outcome: one.end, count: 1 })),
    processing: measured.map((one) => ({
      receivedOn: one.receivedOn,
      answeredOn: one.answeredOn,
      extended: one.extended ? 1 : 0,
      count: 1,
    })),
  }
}

const sum = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((total, one) => total + one, 0)
const year = fc
  .tuple(fc.array(aCase, { maxLength: 60 }), fc.nat(20), fc.nat(20))
  .map(([cases, carried, closed]) => counted(cases, carried, Math.min(carried, closed)))

describe('for every set of cases', () => {
  it('received and carried over equal closed and in process, by outcome, month, applicant and channel', () => {
    fc.assert(
      fc.property(year, (counts) => {
        const figures = composeFigures(counts, calendar)
        const { requests } = figures
        expect(unbalancedTotals(figures)).toEqual([])
        expect(requests.openAtStart + requests.received).toBe(requests.closed + requests.openAtEnd)
        for (const split of [requests.byOutcome, requests.byApplicantKind, requests.byChannel])
          expect(sum(split)).toBe(requests.received)
        expect(requests.byMonth.map((month) => month.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
        expect(sum(Object.fromEntries(requests.byMonth.map((month) => [month.month, month.received])))).toBe(requests.received)
      }),
    )
  })

  it('each measured case stands in one time band and is on time or late, never both', () => {
    fc.assert(
      fc.property(year, (counts) => {
        const { requests } = composeFigures(counts, calendar)
        expect(sum(requests.byTimeBand)).toBe(counts.processing.length)
        expect(requests.onTime + requests.late + requests.withoutProcessingTime).toBe(counts.processing.length)
      }),
    )
  })

  it('the tables of the report say the same as the figures', () => {
    fc.assert(
      fc.property(year, (counts) => {
        const figures = composeFigures(counts, calendar)
        const [kinds, channels, outcomes] = breakdownTables(figures)
        for (const table of [kinds, channels, outcomes])
          expect(table === undefined ? -1 : columnSum(table, 2)).toBe(figures.requests.received)
        const months = monthTable(figures)
        const parts = Array.from({ length: REQUEST_OUTCOMES.length + 1 }, (_, index) => columnSum(months, index + 2))
        expect(columnSum(months, 1)).toBe(figures.requests.received)
        expect(parts.reduce((total, part) => total + part, 0)).toBe(figures.requests.received)
        expect(columnSum(timeTable(figures), 2)).toBe(counts.processing.length)
      }),
    )
  })

  it('is what the contract promises to the window', () => {
    fc.assert(
      fc.property(year, (counts) => {
        expect(ReportFiguresSchema.safeParse(composeFigures(counts, calendar)).success).toBe(true)
      }),
    )
  })
})

describe('totals that do not agree stop the report', () => {
  const one = counted([{ day: 3, kind: 'group', channel: 'app', outcome: 'refused', answer: 2, extended: false }], 0, 0)
  const names = (change: Partial<CountedYear>) => unbalancedTotals(composeFigures({ ...one, ...change }, calendar))

  it('a sound year has none', () => expect(names({})).toEqual([]))
  it('a case without channel or applicant is found', () =>
    expect(names({ byChannel: [], byApplicantKind: [] })).toEqual(['applicantKind', 'channel']))
  it('a month that lost a case is found', () => expect(names({ byMonth: [] })).toEqual(['outcome', 'month']))
  it('a case closed twice is found', () => expect(names({ requests: { ...one.requests, closed: 2 } })).toEqual(['openAtEnd']))
  it('an outcome outside the vocabulary is found and not dropped silently', () =>
    expect(names({ byMonth: [{ key: '01', outcome: 'unknown', count: 1 }] })).toEqual(['outcome', 'monthOutcome']))
  it('executions that do not add up are found', () => {
    const figures = composeFigures(one, calendar)
    const byFigure = { ...figures.disputes.byFigure, 'execution/done': 1 }
    const objections = { ...figures.objections, byExecution: { ordered: 0, done: 0, open: 1 } }
    expect(unbalancedTotals({ ...figures, objections, disputes: { ...figures.disputes, byFigure } })).toEqual([
      'execution',
      'objectionExecution',
    ])
  })
  it('an objection without result is found', () =>
    expect(names({ objections: { ...one.objections, received: 1 } })).toEqual(['objectionOutcome']))
})

describe('a year without any case (nihil)', () => {
  const figures = composeFigures(NOTHING, calendar)
  it('is complete, balanced, and divides by nothing', () => {
    expect(unbalancedTotals(figures)).toEqual([])
    expect(figures.requests).toMatchObject({ meanWorkingDays: null, medianWorkingDays: null, onTime: 0, late: 0, openAtEnd: 0 })
    expect(figures.requests.byMonth).toHaveLength(12)
  })
  it('says Nihil where there are no refusal reasons', () =>
    expect(breakdownTables(figures).find((table) => table.id === 'T5')).toMatchObject({ rows: [], emptyText: 'Nihil' }))
  it('shows the balance with zeros', () =>
    expect(balanceTable(figures).rows.map((row) => ('cells' in row ? row.cells[1] : ''))).toEqual([0, 0, 0, 0, 0]))
})

describe('processing time is counted in working days from receipt to the written notice', () => {
  const taken = (receivedOn: string, answeredOn: string | null, extended = 0) =>
    composeFigures(
      {
        ...NOTHING,
        processing: [
          { receivedOn: dateOnly(receivedOn), answeredOn: answeredOn === null ? null : dateOnly(answeredOn), extended, count: 3 },
        ],
      },
      calendar,
    ).requests

  it('the tenth day is on time, the eleventh late (UU KIP Ps.22(7))', () => {
    expect(taken('2026-01-05', '2026-01-20')).toMatchObject({ onTime: 3, late: 0, meanWorkingDays: 10 })
    expect(taken('2026-01-05', '2026-01-21')).toMatchObject({ onTime: 0, late: 3, meanWorkingDays: 11 })
  })
  it('the seventeenth is on time only when extended (UU KIP Ps.22(8))', () => {
    expect(taken('2026-01-05', '2026-01-29', 1)).toMatchObject({ onTime: 3, late: 0 })
    expect(taken('2026-01-05', '2026-01-29', 0)).toMatchObject({ onTime: 0, late: 3 })
    expect(taken('2026-01-05', '2026-01-30', 1)).toMatchObject({ onTime: 0, late: 3 })
  })
  it('an answer on the day of receipt took no working day', () =>
    expect(taken('2026-01-05', '2026-01-05')).toMatchObject({ meanWorkingDays: 0, onTime: 3 }))
  it('a closed case without a usable date is told apart and not averaged', () =>
    expect(taken('2026-01-05', null)).toMatchObject({ withoutProcessingTime: 3, onTime: 0, late: 0, meanWorkingDays: null }))
  it('bands end at 3, 10 and 17 working days', () =>
    expect([0, 3, 4, 10, 11, 17, 18].map(timeBand)).toEqual([
      'upTo3',
      'upTo3',
      'from4To10',
      'from4To10',
      'from11To17',
      'from11To17',
      'over17',
    ]))
  it('thousands at once give the same as one by one', () => {
    const start = dateOnly('2024-01-01')
    const numbers = workingDayNumbers(calendar, start, addDays(start, 700))
    fc.assert(
      fc.property(fc.nat(600), fc.nat(100), (from, length) => {
        const [a, b] = [addDays(start, from), addDays(start, from + length)]
        expect((numbers.get(b) ?? 0) - (numbers.get(a) ?? 0)).toBe(countWorkingDays(calendar, a, b))
      }),
    )
  })
})

describe('mean and median', () => {
  it('of none are nothing; weights count as repeats', () => {
    expect(meanAndMedian([])).toEqual({ mean: null, median: null })
    expect(
      meanAndMedian([
        { days: 9, count: 1 },
        { days: 1, count: 3 },
      ]),
    ).toEqual({ mean: 3, median: 1 })
    expect(
      meanAndMedian([
        { days: 2, count: 1 },
        { days: 5, count: 1 },
      ]),
    ).toEqual({ mean: 3.5, median: 3.5 })
  })
  it('agree with the list written out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat(40), count: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const list = values.flatMap(({ days, count }) => Array.from({ length: count }, () => days)).sort((a, b) => a - b)
          const middle = ((list[Math.floor((list.length - 1) / 2)] ?? 0) + (list[Math.floor(list.length / 2)] ?? 0)) / 2
          const { mean, median } = meanAndMedian(values)
          expect(median).toBe(middle)
          expect(mean).toBeCloseTo(list.reduce((total, one) => total + one, 0) / list.length, 9)
        },
      ),
    )
  })
})
