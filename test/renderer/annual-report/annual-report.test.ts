// Annual report on screen: rows of the tables, years to choose from.
import { expect, test } from 'vitest'
import { CASE_TABLES, caseStateWords, figureWords } from '../../../src-main/contract/index.ts'
import { composeFigures } from '../../../src-main/features/annual-report/annual-report.figures.ts'
import type { DisputeFact } from '../../../src-main/features/annual-report/case-figures.rules.ts'
import { balanceTerms, caseTables, listTables, requestTables } from '../../../src-renderer/features/annual-report/figure-rows.ts'
import { caseAddress, figureAddress, figureAt } from '../../../src-renderer/ui/figure-address.ts'
import {
  channelCross,
  monthCross,
  monthRows,
  objectionCross,
  unitCross,
} from '../../../src-renderer/features/annual-report/figure-crosses.ts'
import { NOTHING_COUNTED } from '../../support/counted-period.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { firstYear, yearChoices } from '../../../src-renderer/features/annual-report/report-years.ts'
import { balances } from '../../../src-renderer/ui/equation.tsx'

const MEDIATED: DisputeFact = {
  id: 3,
  filedInPeriod: true,
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
    ...NOTHING_COUNTED,
    requests: { openAtStart: 2, received: 3, closed: 4, closedOfCarriedOver: 2 },
    byMonth: [
      { key: '2025-01', outcome: 'grantedFully', count: 2 },
      { key: '2025-12', outcome: 'inProcess', count: 1 },
    ],
    closedByMonth: [{ key: '2025-01', count: 4 }],
    byApplicantKind: [{ key: 'individual', outcome: 'grantedFully', count: 3 }],
    byChannel: [{ key: 'inPerson', outcome: 'grantedFully', count: 3 }],
    byUnit: [{ key: 'Bidang A/B & C', outcome: 'grantedFully', count: 3 }],
    refusalReasons: [{ key: '', count: 1 }],
    objectionFacts: [
      { id: 7, grounds: ['a', 'c'], result: 'rejected', executionDueOn: dateOnly('2025-12-01'), executedOn: null },
    ],
    disputeFacts: [MEDIATED],
  },
  workingCalendar({ week: 5, holidays: [], coveredYears: [] }),
)

test('the balance balances and the months split what came in', () => {
  const { left, right } = balanceTerms(figures.requests, 2025, 'T1a')
  expect(balances(left, right)).toBe(true)
  const months = monthRows(figures)
  expect(months).toHaveLength(12)
  expect(months[0]).toEqual({ month: 'Jan', decided: 2, inProcess: 0 })
  expect(months[11]).toEqual({ month: 'Des', decided: 0, inProcess: 1 })
})

test('tables carry the words of the report', () => {
  const tables = requestTables(figures)
  const [outcomes] = tables
  const reasons = tables.find(({ title }) => title === 'Alasan penolakan')
  expect(outcomes?.rows.reduce((sum, [, count]) => sum + count, 0)).toBe(outcomes?.total)
  expect(reasons?.rows).toEqual([['Tanpa alasan berkode', 1, '/laporan/2025/angka/T5/all/none']])
  const disputes = caseTables(figures).find(({ title }) => title.startsWith('Sengketa'))
  expect(disputes?.rows).toEqual([['Tahap: Mediasi', 1, '/laporan/2025/angka/T11/stage/mediation']])
  const executions = caseTables(figures).find(({ title }) => title.startsWith('Pelaksanaan tanggapan'))
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

test('every number of the tables leads to its cases, and the address says which number it is', () => {
  const crosses = [monthCross(figures), channelCross(figures), unitCross(figures), objectionCross(figures)]
  const rows = [
    ...[...requestTables(figures), ...caseTables(figures), ...listTables(figures)].flatMap((table) => table.rows),
    ...crosses.flatMap((cross) => [...cross.rows.flatMap(({ cells }) => cells), ...(cross.total ?? [])]),
  ]
  const checklist = rows.filter(([, , address]) => address === '/dip/daftar-periksa')
  expect(checklist).toHaveLength(4)
  for (const [label, , address] of rows.filter((row) => !checklist.includes(row))) {
    const [, , year, , table, group, key] = address?.split('/') ?? []
    expect([label, year]).toEqual([label, '2025'])
    const figure = figureAt(table ?? '', group ?? '', key ?? '')
    expect(CASE_TABLES, label).toContain(figure?.table)
    expect(figure === undefined ? '' : figureWords(figure), label).not.toMatch(/undefined|[a-z][A-Z]/)
    expect(figure === undefined ? '' : figureAddress(2025, figure)).toBe(address)
  }
})

test('the name of a unit survives its address, whatever signs are in it', () => {
  for (const group of ['', '~', 'Bidang A/B & C', '100% ~%2F', '#?', 'Sekretariat', 'unit #1'])
    expect(
      figureAt('T7', decodeURI(figureAddress(2025, { table: 'T7', group, key: 'received' }).split('/')[5] ?? ''), 'received'),
    ).toEqual({
      table: 'T7',
      group,
      key: 'received',
    })
  expect(figureAt('T99', 'all', 'all')).toBeUndefined()
})
