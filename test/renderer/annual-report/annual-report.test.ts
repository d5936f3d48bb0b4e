// Annual report on screen: words of the findings, rows of the tables, years to choose from.
import { expect, test } from 'vitest'
import { REPORT_SECTIONS } from '../../../src-main/contract/index.ts'
import { composeFigures, unbalancedTotals } from '../../../src-main/features/annual-report/annual-report.figures.ts'
import { balanceTerms, monthRows, otherTables, requestTables } from '../../../src-renderer/features/annual-report/figure-rows.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { findingWords, sortFindings } from '../../../src-renderer/features/annual-report/finding-words.ts'
import { firstYear, yearChoices } from '../../../src-renderer/features/annual-report/report-years.ts'
import { balances } from '../../../src-renderer/ui/equation.tsx'

const NOTHING = { openAtStart: 0, received: 0, closed: 0, closedOfCarriedOver: 0 }

const figures = composeFigures(
  {
    year: 2025,
    agencyName: 'Dinas Contoh',
    requests: { openAtStart: 2, received: 3, closed: 4, closedOfCarriedOver: 2 },
    byMonth: [
      { key: '01', outcome: 'grantedFully', count: 2 },
      { key: '12', outcome: 'inProcess', count: 1 },
    ],
    byApplicantKind: [{ key: 'individual', outcome: 'grantedFully', count: 3 }],
    byChannel: [{ key: 'inPerson', outcome: 'grantedFully', count: 3 }],
    refusalReasons: [{ key: '', count: 1 }],
    processing: [],
    extended: 0,
    objections: NOTHING,
    objectionGrounds: [],
    objectionOutcomes: [],
    disputes: { stages: [{ key: 'mediation', count: 1 }], orders: [], executed: 0, toCourt: 0 },
    information: { categories: [], excluded: 4 },
  },
  workingCalendar({ week: 5, holidays: [], coveredYears: [] }),
)

test('every code of the backend has words of its own, what to do, and where', () => {
  const codes = ['noSignatory', 'yearWithoutCalendar', 'refusedWithoutReason', 'closedWithoutNotice', 'stillOpen']
  for (const code of codes) {
    const words = findingWords({ code: `report.${code}`, details: { year: 2025, count: 2 } })
    expect(words.text).not.toContain('report.')
    expect(words.todo).not.toBe('')
    expect(words.link?.to).toMatch(/^\//)
  }
  expect(findingWords({ code: 'report.lateAnswers', details: { count: 2 } })).toMatchObject({ section: 'internalObstacles' })
  expect(findingWords({ code: 'report.yearNotOver', details: { year: 2025 } }).text).toBe('Tahun 2025 belum berakhir.')
  expect(findingWords({ code: 'report.new', details: {} }).text).toContain('report.new')
})

test('a missing part opens its editor', () => {
  for (const section of REPORT_SECTIONS)
    expect(findingWords({ code: 'report.sectionMissing', details: { section } }).section).toBe(section)
})

test('every total that can be unbalanced is named in words', () => {
  const broken = { ...figures, requests: { ...figures.requests, received: 99, onTime: 5 } }
  const totals = unbalancedTotals(broken)
  expect(totals.length).toBeGreaterThan(4)
  for (const total of totals) {
    const { text } = findingWords({ code: 'report.unbalanced', details: { total } })
    expect(text, total).toMatch(/: [a-z ]+ [a-z ]+\.$/)
  }
})

test('errors come before warnings', () => {
  const sorted = sortFindings([
    { level: 'warning', code: 'report.stillOpen', details: {} },
    { level: 'error', code: 'report.noSignatory', details: {} },
  ])
  expect(sorted.map(({ level }) => level)).toEqual(['error', 'warning'])
})

test('the balance balances and the months split what came in', () => {
  const { left, right } = balanceTerms(figures.requests)
  expect(balances(left, right)).toBe(true)
  const months = monthRows(figures)
  expect(months).toHaveLength(12)
  expect(months[0]).toEqual({ month: 'Jan', received: 2, decided: 2, inProcess: 0 })
  expect(months[11]).toEqual({ month: 'Des', received: 1, decided: 0, inProcess: 1 })
})

test('tables carry the words of the report', () => {
  const [outcomes, , , channels, reasons] = requestTables(figures)
  expect(outcomes?.rows.reduce((sum, [, count]) => sum + count, 0)).toBe(outcomes?.total)
  expect(channels?.rows).toHaveLength(1)
  expect(reasons?.rows).toEqual([['Tanpa alasan berkode (data impor)', 1]])
  const disputes = otherTables(figures).find(({ title }) => title.startsWith('Sengketa'))
  expect(disputes?.rows).toEqual([['Mediasi', 1]])
})

test('until March is over last year is meant', () => {
  expect(firstYear('2026-03-31')).toBe(2025)
  expect(firstYear('2026-04-01')).toBe(2026)
  expect(yearChoices('2026-04-01', [2019, 2026])).toEqual([2026, 2025, 2024, 2023, 2022, 2019])
})
