// @vitest-environment happy-dom
// Findings on screen: words for every check, what to do and where, and the list of what was found in order.
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { REPORT_CHECK_CODES, REPORT_CHECKS, REPORT_PARTS, type ReportPartName } from '../../../src-main/contract/index.ts'
import { unbalancedTotals } from '../../../src-main/features/annual-report/annual-report.figures.ts'
import { FindingsView } from '../../../src-renderer/features/annual-report/findings-view.tsx'
import {
  casesShown,
  type Finding,
  findingCasesAddress,
  findingWords,
  groupFindings,
} from '../../../src-renderer/features/annual-report/finding-words.ts'
import { busyFigures } from '../../support/report-content.ts'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const finding = (code: Finding['code'], change: Partial<Finding> = {}): Finding => ({
  level: REPORT_CHECKS[code].level,
  code,
  details: {},
  count: 1,
  cases: [],
  ...change,
})

const requests = (count: number): Finding['cases'] =>
  Array.from({ length: count }, (_, at) => {
    return { entity: 'request', id: at + 1, number: `00${at + 1}/PIP/2025`, on: '2025-03-03' as Finding['cases'][number]['on'] }
  })

test('every check has a sentence, what to do, and the article; only the state of a year leads nowhere', () => {
  const year = { year: 2025, total: 'month', last: '29 Juni 2025' }
  const details = {
    origin: 'own',
    section: 'policy',
    register: 'request',
    numbers: '5',
    shown: '08**',
    term: 'sejak',
    on: '20 Januari 2026',
    name: 'Siti',
    ...year,
  }
  for (const code of REPORT_CHECK_CODES) {
    const words = findingWords({ code, details, count: 3 })
    expect(words.text, code).toMatch(/^[\p{Lu}\d].*\.$/u)
    expect(words.text, code).not.toMatch(/undefined|report\./)
    expect(words.todo, code).toMatch(/\.$/)
    if (words.link !== undefined) expect(words.link.to).toMatch(/^\//)
  }
})

test('a missing part, an edited one and a table open where they are written', () => {
  for (const section of REPORT_PARTS)
    expect(findingWords({ code: 'report.narrativeChanged', details: { section }, count: 1 }).section).toBe(section)
  expect(findingWords({ code: 'report.listEmpty', details: { list: 'budget' }, count: 1 }).section).toBe('budget')
})

test('every total that can be unbalanced is named in words', () => {
  const { requests: counts, objections, disputes, publicInformation, excludedInformation, ...year } = busyFigures(2025)
  const broken = {
    ...year,
    requests: { ...counts, received: 9999, closed: 777, onTime: 5555, openAtStart: 31 },
    objections: { ...objections, received: 99 },
    disputes: { ...disputes, filed: 99 },
    publicInformation: { ...publicInformation, total: 9999 },
    excludedInformation: { ...excludedInformation, total: 9999 },
  }
  const totals = unbalancedTotals(broken)
  expect(totals.length).toBeGreaterThan(14)
  for (const total of totals)
    expect(findingWords({ code: 'report.unbalanced', details: { total }, count: 1 }).text, total).toMatch(/: [a-z ]+ [a-z ,]+\.$/)
})

test('what an old register lacks is said to be its own, and asks for no correction of a decision', () => {
  const words = findingWords({ code: 'report.refusedWithoutReason', details: { origin: 'import' }, count: 2 })
  expect(words.text).toBe('Dari register lama: 2 penolakan tidak memuat alasan.')
  expect(words.todo).toContain('bila arsipnya ada')
})

test('findings stand under their heading, errors first', () => {
  const changed = finding('report.lastYearChanged')
  const groups = groupFindings([changed, finding('report.noSignatory'), finding('report.unbalanced')])
  expect(groups.map(({ group, findings }) => [group, findings.map(({ code }) => code)])).toEqual([
    ['figures', ['report.unbalanced', 'report.lastYearChanged']],
    ['officials', ['report.noSignatory']],
  ])
})

test('a line names five cases and leads to the others', () => {
  expect(casesShown({ cases: requests(5), count: 5 })).toMatchObject({ more: 0 })
  const { shown, more } = casesShown({ cases: requests(20), count: 33 })
  expect([shown.length, more]).toEqual([5, 28])
  const imported = finding('report.lateAnswers', { details: { origin: 'import' } })
  expect(findingCasesAddress(2025, imported)).toBe('/laporan/2025/temuan/report.lateAnswers/import')
})

const view = (findings: readonly Finding[], onWrite: (part: ReportPartName) => void = () => {}) =>
  render(
    <MantineProvider>
      <FindingsView year={2025} findings={findings} error={null} onWrite={onWrite} />
    </MantineProvider>,
  )

test('on screen the numbers of the cases are links, and a part is opened by its button', () => {
  const wanted: ReportPartName[] = []
  view(
    [
      finding('report.lateAnswers', { details: { origin: 'own' }, count: 8, cases: requests(8) }),
      finding('report.sectionMissing', { details: { section: 'policy' } }),
    ],
    (part) => wanted.push(part),
  )
  expect(screen.getByRole('link', { name: '001/PIP/2025' }).getAttribute('href')).toBe('/permohonan/1')
  expect(screen.getByRole('link', { name: 'dan 3 lainnya' }).getAttribute('href')).toBe(
    '/laporan/2025/temuan/report.lateAnswers/own',
  )
  const texts = screen.getByRole('heading', { name: 'Naskah' }).closest('section')
  if (texts === null) throw new Error('no group of texts')
  fireEvent.click(within(texts).getByRole('button', { name: 'Buka naskah' }))
  expect(wanted).toEqual(['policy'])
})

test('with nothing found it says so and lists every check; otherwise all but those found', () => {
  view([])
  expect(screen.getByText('Tidak ada temuan. Laporan siap ditandatangani.')).toBeDefined()
  expect(screen.getByText(`${REPORT_CHECK_CODES.length} pemeriksaan lolos`)).toBeDefined()
  cleanup()
  // Where nobody signs, neither a term nor a number was found in order.
  view([finding('report.noSignatory')])
  expect(screen.getByText(`${REPORT_CHECK_CODES.length - 3} pemeriksaan lolos`)).toBeDefined()
  expect(screen.queryByText('Penanda tangan menjabat pada hari ini.')).toBeNull()
})
