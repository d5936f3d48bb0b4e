// The figures of a year: every total agrees with every other, whatever the cases (Perki KI 1/2021 Ps.57; UU KIP Ps.12).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCESS_KEYS, FORM_KEYS, ReportFiguresSchema } from '../../../src-main/features/annual-report/report-figures.contract.ts'
import {
  type CountedPeriod,
  composeFigures,
  unbalancedTotals,
} from '../../../src-main/features/annual-report/annual-report.figures.ts'
import { meanAndMedian, workingDayNumbers } from '../../../src-main/features/annual-report/processing-time.figures.ts'
import { timeBand } from '../../../src-main/features/annual-report/annual-report.rules.ts'
import {
  applicantTable,
  balanceTable,
  channelTable,
  monthTable,
  outcomeTable,
  refusalTable,
  timeTable,
} from '../../../src-main/features/annual-report/parts/request-tables.figures.ts'
import { exclusionStateTable } from '../../../src-main/features/annual-report/parts/information-tables.figures.ts'
import { APPLICANT_KINDS, CHANNELS, PURPOSE_KINDS, REQUEST_OUTCOMES } from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { countWorkingDays } from '../../../src-main/kernel/working-days.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { columnSum } from '../../../src-main/reporting/report-model.ts'
import { NOTHING_COUNTED } from '../../support/counted-period.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })

const NOTHING = NOTHING_COUNTED

/** A case as the register knows it; `answer` is calendar days from receipt, null while in process. */
const aCase = fc.record({
  day: fc.integer({ min: 0, max: 364 }),
  kind: fc.constantFrom(...APPLICANT_KINDS),
  channel: fc.constantFrom(...CHANNELS),
  outcome: fc.constantFrom(...REQUEST_OUTCOMES),
  answer: fc.option(fc.integer({ min: 0, max: 60 })),
  extended: fc.boolean(),
  access: fc.constantFrom(...ACCESS_KEYS),
  form: fc.constantFrom(...FORM_KEYS),
  unit: fc.constantFrom('', 'Sekretariat', 'Bidang Statistik'),
  purposeKind: fc.option(fc.constantFrom(...PURPOSE_KINDS), { nil: null }),
  purpose: fc.constantFrom('', '-', 'Penelitian skripsi', 'Bahan berita', 'xyz'),
})
type Case = typeof aCase extends fc.Arbitrary<infer T> ? T : never

/** Counts cases one by one, as the SQL of the store does in groups. */
function counted(cases: readonly Case[], carriedOver: number, closedOfCarriedOver: number): CountedPeriod {
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
    byMonth: rows.map((one) => ({ key: one.receivedOn.slice(0, 7), outcome: one.end, count: 1 })),
    closedByMonth: [
      ...rows.flatMap((one) => (one.closed && one.answeredOn !== null ? [{ key: one.answeredOn.slice(0, 7), count: 1 }] : [])),
      { key: '2025-01', count: closedOfCarriedOver },
    ].reduce<{ key: string; count: number }[]>(
      (sums, { key, count }) => [
        ...sums.filter((one) => one.key !== key),
        { key, count: count + (sums.find((one) => one.key === key)?.count ?? 0) },
      ],
      [],
    ),
    byApplicantKind: rows.map((one) => ({ key: one.kind, outcome: one.end, count: 1 })),
    byChannel: rows.map((one) => ({ key: one.channel, outcome: one.end, count: 1 })),
    byAccess: rows.map((one) => ({ key: one.access, outcome: one.end, count: 1 })),
    byForm: rows.map((one) => ({ key: one.form, outcome: one.end, count: 1 })),
    byUnit: rows.map((one) => ({ key: one.unit, outcome: one.end, count: 1 })),
    purposes: rows.map((one) => ({ kind: one.purposeKind, text: one.purposeKind === null ? one.purpose : '', count: 1 })),
    processing: measured.map((one) => ({
      receivedOn: one.receivedOn,
      noticeOn: one.answeredOn,
      providedOn: null,
      extendedOn: one.extended ? one.receivedOn : null,
      incompleteOn: null,
      completeOn: null,
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
        const { byOutcome, byApplicantKind, byChannel, byPurpose, byAccess, byForm } = requests
        for (const split of [byOutcome, byApplicantKind, byChannel, byPurpose, byAccess, byForm])
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
        for (const table of [applicantTable(figures), channelTable(figures), outcomeTable(figures)])
          expect(columnSum(table, 2)).toBe(figures.requests.received)
        const months = monthTable(figures)
        const parts = Array.from({ length: REQUEST_OUTCOMES.length + 1 }, (_, index) => columnSum(months, index + 3))
        expect(columnSum(months, 1)).toBe(figures.requests.received)
        expect(parts.reduce((total, part) => total + part, 0)).toBe(figures.requests.received)
        expect(columnSum(timeTable(figures), 2)).toBe(figures.requests.onTime + figures.requests.late)
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

const SAID = { access: 'copy', form: 'soft', unit: '', purposeKind: null, purpose: '' } as const

describe('totals that do not agree stop the report', () => {
  const one = counted([{ day: 3, kind: 'group', channel: 'app', outcome: 'refused', answer: 2, extended: false, ...SAID }], 0, 0)
  const names = (change: Partial<CountedPeriod>) => unbalancedTotals(composeFigures({ ...one, ...change }, calendar))

  it('a sound year has none', () => expect(names({})).toEqual([]))
  it('a case without channel or applicant is found', () =>
    expect(names({ byChannel: [], byApplicantKind: [] })).toEqual(['applicantKind', 'channel']))
  it('a month that lost a case is found', () => expect(names({ byMonth: [] })).toEqual(['outcome', 'month']))
  it('a case closed twice is found', () =>
    expect(names({ requests: { ...one.requests, closed: 2 } })).toEqual(['monthClosed', 'openAtEnd']))
  it('an outcome outside the vocabulary is found and not dropped silently', () =>
    expect(names({ byMonth: [{ key: '2025-01', outcome: 'unknown', count: 1 }] })).toEqual(['outcome', 'monthOutcome']))
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

describe('the tables of units, purposes, forms and lists', () => {
  const group = (key: string, outcome: string, count: number) => ({ key, outcome, count })
  const entry = { grounds: ['h' as const], decreeNumber: '1', startsOn: null, expiresOn: null, openedOn: null }
  const figures = composeFigures(
    {
      ...NOTHING,
      byUnit: [
        group('', 'refused', 9),
        group('B', 'grantedPartly', 2),
        group('A', 'grantedFully', 2),
        group('A', 'inProcess', 1),
      ],
      purposes: [
        { kind: 'legal', text: '', count: 2 },
        { kind: null, text: 'Penelitian hukum', count: 3 },
        { kind: null, text: ' - ', count: 4 },
      ],
      exclusions: [
        { ...entry, grounds: ['a', 'h'], decreeOn: dateOnly('2024-03-01') },
        { ...entry, decreeOn: dateOnly('2024-03-01'), openedOn: dateOnly('2025-12-31') },
        { ...entry, decreeOn: dateOnly('2024-03-01'), openedOn: dateOnly('2026-01-01') },
        { ...entry, decreeNumber: '', decreeOn: null },
        { ...entry, decreeOn: dateOnly('2026-01-01') },
        // Decided in the year for a time that begins after it: a decree is a decree.
        { ...entry, decreeOn: dateOnly('2025-12-20'), startsOn: dateOnly('2026-01-01') },
      ],
    },
    calendar,
  )
  it('the unit with most requests stands first, the unknown one last, each with what was granted and refused (T7)', () =>
    expect(figures.requests.byUnit).toEqual([
      { unit: 'A', received: 3, granted: 2, refused: 0 },
      { unit: 'B', received: 2, granted: 2, refused: 0 },
      { unit: '', received: 9, granted: 0, refused: 9 },
    ]))
  it('the group staff chose wins over the words, and no words are no group (T8)', () =>
    expect(figures.requests.byPurpose).toMatchObject({ legal: 2, research: 3, unstated: 4, other: 0 }))
  it('the DIK stands as on the last day; what is only proposed or was decided later is not in it (T14, UU KIP Ps.19)', () => {
    expect(figures.excludedInformation).toMatchObject({
      total: 4,
      byState: { inForce: 3, ended: 1, undecided: 1 },
      byGround: { a: 1, h: 4, b: 0 },
    })
    expect(unbalancedTotals(figures)).not.toContain('exclusionState')
    const table = exclusionStateTable(figures)
    expect(columnSum(table, 2)).toBe(4)
    expect(table.footnote).toMatch(/^Tidak termasuk 1 informasi yang diusulkan/)
  })
  it('a period of several years has one entry for each month it touches', () => {
    const period = { from: dateOnly('2024-11-15'), to: dateOnly('2026-02-03') }
    const { requests, year } = composeFigures({ ...NOTHING, period, closedByMonth: [{ key: '2026-02', count: 5 }] }, calendar)
    expect(year).toBe(2026)
    expect(requests.byMonth).toHaveLength(16)
    expect(requests.byMonth.at(0)).toMatchObject({ year: 2024, month: 11 })
    expect(requests.byMonth.at(2)).toMatchObject({ year: 2025, month: 1 })
    expect(requests.byMonth.at(-1)).toMatchObject({ year: 2026, month: 2, closed: 5, received: 0 })
  })
})

describe('a year without any case (nihil)', () => {
  const figures = composeFigures(NOTHING, calendar)
  it('is complete, balanced, and divides by nothing', () => {
    expect(unbalancedTotals(figures)).toEqual([])
    expect(figures.requests).toMatchObject({ meanWorkingDays: null, medianWorkingDays: null, onTime: 0, late: 0, openAtEnd: 0 })
    expect(figures.requests.byMonth).toHaveLength(12)
  })
  it('says Nihil where there are no refusal reasons', () =>
    expect(refusalTable(figures)).toMatchObject({ rows: [], emptyText: 'Nihil' }))
  it('shows the balance with zeros', () =>
    expect(balanceTable(figures).rows.map((row) => ('cells' in row ? row.cells[2] : ''))).toEqual([0, 0, 0, 0, 0, 0, 0]))
})

type Setting = { readonly countTriggerDay?: boolean; readonly repairedOn?: string; readonly extendedOn?: string }

describe('processing time is counted in working days from receipt to the written notice', () => {
  const taken = (receivedOn: string, answeredOn: string | null, extended = 0, setting: Setting = {}) =>
    composeFigures(
      {
        ...NOTHING,
        restartOnRepair: setting.repairedOn !== undefined,
        processing: [
          {
            receivedOn: dateOnly(receivedOn),
            noticeOn: answeredOn === null ? null : dateOnly(answeredOn),
            providedOn: null,
            extendedOn: extended === 1 ? dateOnly(setting.extendedOn ?? receivedOn) : null,
            incompleteOn: setting.repairedOn === undefined ? null : dateOnly(receivedOn),
            completeOn: setting.repairedOn === undefined ? null : dateOnly(setting.repairedOn),
            count: 3,
          },
        ],
      },
      { ...calendar, countTriggerDay: setting.countTriggerDay ?? false },
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
  it('late is after the deadline of the desk: an office that counts the day of receipt has one working day less (ppid 5.5)', () => {
    const counting = { countTriggerDay: true }
    expect(taken('2026-01-05', '2026-01-19', 0, counting)).toMatchObject({ onTime: 3, late: 0, meanWorkingDays: 9 })
    expect(taken('2026-01-05', '2026-01-20', 0, counting)).toMatchObject({ onTime: 0, late: 3, meanWorkingDays: 10 })
  })
  it('a repair begins the period anew where the office has chosen so, while the days count from receipt (ppid 5.5)', () => {
    expect(taken('2026-01-05', '2026-01-21', 0, { repairedOn: '2026-01-07' })).toMatchObject({ onTime: 3, meanWorkingDays: 11 })
    expect(taken('2026-01-05', '2026-01-26', 0, { repairedOn: '2026-01-07' })).toMatchObject({ late: 3 })
  })
  it('an extension notified after the tenth day extends nothing (Perki KI 1/2021 Ps.36(1))', () => {
    expect(taken('2026-01-05', '2026-01-29', 1, { extendedOn: '2026-01-20' })).toMatchObject({ onTime: 3, late: 0 })
    expect(taken('2026-01-05', '2026-01-29', 1, { extendedOn: '2026-01-21' })).toMatchObject({ onTime: 0, late: 3 })
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
