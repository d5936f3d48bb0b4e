// Annual report on screen: words of the findings, rows of the tables, years to choose from.
import { expect, test } from 'vitest'
import { REPORT_SECTIONS } from '../../../src-main/contract/index.ts'
import { composeFigures, unbalancedTotals } from '../../../src-main/features/annual-report/annual-report.figures.ts'
import type { DisputeFact } from '../../../src-main/features/annual-report/case-figures.rules.ts'
import {
  balanceTerms,
  caseAddress,
  caseStateWords,
  figureWords,
  monthRows,
  objectionCross,
  otherTables,
  requestTables,
} from '../../../src-renderer/features/annual-report/figure-rows.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { findingWords, sortFindings } from '../../../src-renderer/features/annual-report/finding-words.ts'
import { firstYear, yearChoices } from '../../../src-renderer/features/annual-report/report-years.ts'
import { balances } from '../../../src-renderer/ui/equation.tsx'

const NOTHING = { openAtStart: 0, received: 0, closed: 0, closedOfCarriedOver: 0 }

const MEDIATED: DisputeFact = {
  id: 3,
  filedInYear: true,
  stage: 'mediation',
  mediationResult: null,
  rulingType: null,
  rulingOrder: null,
  executionDueOn: null,
  executedOn: null,
  courtFiledOn: null,
  courtRuledOn: null,
  cassationFiledOn: null,
  cassationRuledOn: null,
}

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
    objectionFacts: [
      { id: 7, grounds: ['a', 'c'], result: 'rejected', executionDueOn: dateOnly('2025-12-01'), executedOn: null },
    ],
    disputeFacts: [MEDIATED],
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
  expect(disputes?.rows).toEqual([['Tahap: Mediasi', 1, '/laporan/2025/angka/T11/stage/mediation']])
  const executions = otherTables(figures).find(({ title }) => title.startsWith('Pelaksanaan tanggapan'))
  expect(executions?.rows).toEqual([
    ['perlu dilaksanakan', 1, '/laporan/2025/angka/T10/execution/ordered'],
    ['belum dilaksanakan', 1, '/laporan/2025/angka/T10/execution/open'],
  ])
})

test('until March is over last year is meant', () => {
  expect(firstYear('2026-03-31')).toBe(2025)
  expect(firstYear('2026-04-01')).toBe(2026)
  expect(yearChoices('2026-04-01', [2019, 2026])).toEqual([2026, 2025, 2024, 2023, 2022, 2019])
})

test('objections stand by ground and result, every number with the address of its cases (T10)', () => {
  const { columns, rows } = objectionCross(figures)
  expect(columns).toEqual(['Ditolak', 'Jumlah'])
  expect(rows.map(({ label, cells }) => [label, ...cells.map(([, count]) => count)])).toEqual([
    ['Huruf a', 1, 1],
    ['Huruf c', 1, 1],
  ])
  expect(rows[0]?.cells.map(([, , address]) => address)).toEqual([
    '/laporan/2025/angka/T10/a/rejected',
    '/laporan/2025/angka/T10/a/all',
  ])
})

test('the heading above the cases says what the number counted', () => {
  expect(figureWords({ table: 'T10', group: 'a', key: 'rejected' })).toBe('Keberatan · alasan huruf a, ditolak')
  expect(figureWords({ table: 'T10', group: 'all', key: 'all' })).toBe('Keberatan · semua alasan, semua tanggapan')
  expect(figureWords({ table: 'T10', group: 'execution', key: 'open' })).toBe(
    'Keberatan · pelaksanaan tanggapan: belum dilaksanakan',
  )
  expect(figureWords({ table: 'T11', group: 'mediation', key: 'failed' })).toBe('Sengketa · Mediasi: Gagal')
  expect(figureWords({ table: 'T11', group: 'all', key: 'all' })).toBe('Sengketa · Semua sengketa')
})

test('a case leads to its page and says how it stands', () => {
  expect(caseAddress({ entity: 'dispute', id: 3 })).toBe('/sengketa/3')
  expect(caseStateWords({ entity: 'objection', state: 'inProcess' })).toBe('Masih dalam proses')
  expect(caseStateWords({ entity: 'dispute', state: 'final' })).toBe('Berkekuatan hukum tetap')
})
