// Tables T1-T12 of a year agree with each other and with the summary, whatever the year (ppid 7.3).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeAnnualReport, composeSummaryReport } from '../../../src-main/features/annual-report/annual-report.compose.ts'
import { budgetTable } from '../../../src-main/features/annual-report/parts/resource-tables.figures.ts'
import { monthsPeriod } from '../../../src-main/features/annual-report/period.figures.ts'
import { unbalancedTotals } from '../../../src-main/features/annual-report/annual-report.figures.ts'
import { chartsOf, columnSum, type ReportModel, type ReportTable, tablesOf } from '../../../src-main/reporting/report-model.ts'
import { cellsOfTable } from '../../../src-main/reporting/xlsx-chart-cells.ts'
import { busyFigures, noFigures, reportContent } from '../../support/report-content.ts'
import { tallied, yearArbitrary } from '../../support/tallied-figures.ts'

const byId = (model: ReportModel) => new Map(tablesOf(model).map((table) => [table.id, table]))
const cell = (table: ReportTable, row: number, column: number) => {
  const found = table.rows[row]
  return found !== undefined && 'cells' in found ? Number(found.cells[column]) : Number.NaN
}

/** Every formula gives the number beside it. */
function checkFormulas(table: ReportTable): void {
  for (const { row, column, terms } of table.formulas ?? [])
    expect(
      terms.reduce((sum, term) => sum + term.factor * cell(table, term.row, term.column), 0),
      `${table.id} row ${row}`,
    ).toBe(cell(table, row, column))
}

const anyYear = (check: (model: ReportModel, figures: ReturnType<typeof tallied>) => void) =>
  fc.assert(
    fc.property(yearArbitrary, yearArbitrary, (made, before) => {
      const figures = tallied(2025, made)
      check(composeAnnualReport(reportContent({ figures, previous: tallied(2024, before) })), figures)
    }),
    { numRuns: 40 },
  )

describe('in any year', () => {
  it('the made-up figures balance, so that the checks below mean something', () =>
    anyYear((_model, figures) => expect(unbalancedTotals(figures).filter((total) => total !== 'disputeStage')).toEqual([])))

  it('T1 to T9 sum up to the requests received', () =>
    anyYear((model, { requests }) => {
      const tables = byId(model)
      const wholes: readonly (readonly [string, number])[] = [
        ['T1', 1],
        ['T2', 2],
        ['T3', 2],
        ['T4', 2],
        ['T7', 2],
        ['T8', 2],
        ['T9a', 2],
        ['T9b', 2],
      ]
      for (const [id, column] of wholes) {
        const table = tables.get(id)
        expect(table === undefined ? -1 : columnSum(table, column), id).toBe(requests.received)
      }
      const [months, cross] = [tables.get('T1'), tables.get('T3a')]
      if (months !== undefined && months.rows.length > 0) expect(columnSum(months, 2)).toBe(requests.closed)
      if (cross !== undefined) expect(columnSum(cross, 9)).toBe(requests.received)
    }))

  it('the decisions of T1, T3a and T4 are the same', () =>
    anyYear((model, { requests }) => {
      const tables = byId(model)
      const [months, cross, outcomes] = [tables.get('T1'), tables.get('T3a'), tables.get('T4')]
      if (months === undefined || outcomes === undefined || requests.received === 0) return
      for (let outcome = 0; outcome < 8; outcome++) {
        const wanted = cell(outcomes, outcome, 2)
        expect(columnSum(months, outcome + 3)).toBe(wanted)
        expect(cross === undefined ? wanted : columnSum(cross, outcome + 1)).toBe(wanted)
      }
    }))

  it('every chart shows cells of its own table, so that it stays alive in a workbook', () =>
    anyYear((model) => {
      const tables = byId(model)
      for (const chart of chartsOf(model)) {
        const table = tables.get(chart.tableId ?? '')
        if (table === undefined || table.rows.length === 0) continue
        const cells = cellsOfTable(chart, table)
        expect(cells, `${chart.id} of ${table.id}`).toBeDefined()
        if (chart.series.length > 1) expect(cells?.series.every(({ labelCell }) => labelCell !== undefined)).toBe(true)
      }
    }))

  it('every live formula gives the number beside it, and every share its column of 100', () =>
    anyYear((model) => {
      for (const table of tablesOf(model)) {
        checkFormulas(table)
        for (const column of table.total?.columns ?? [])
          if (table.columns[column]?.kind === 'percent') expect(columnSum(table, column), table.id).toBeCloseTo(100, 3)
      }
    }))

  it('every value of a chart is counted in its table: the series add up to what the table counts', () =>
    anyYear((model, { requests }) => {
      const sums: Readonly<Record<string, number>> = {
        G1: requests.received,
        G2: requests.received,
        G3: requests.onTime + requests.late,
        G4: requests.received,
      }
      const ids = new Set(tablesOf(model).map(({ id }) => id))
      for (const chart of chartsOf(model)) {
        expect(ids).toContain(chart.tableId)
        const total = chart.series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0)
        expect(total, chart.id).toBeGreaterThan(0)
        if (sums[chart.id] !== undefined) expect(total, chart.id).toBe(sums[chart.id])
        for (const { values } of chart.series) expect(values).toHaveLength(chart.categories.length)
      }
    }))

  it('both forms state the same four figures of UU KIP Ps.12', () =>
    anyYear((full, figures) => {
      const figuresOf = (model: ReportModel) =>
        model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'keyFigures' ? [block.figures] : [])))
      const summary = composeSummaryReport(reportContent({ figures }))
      expect(figuresOf(summary)).toEqual(figuresOf(full))
    }))
})

describe('a table of nothing', () => {
  it('says "Nihil" and has neither sum nor formula', () => {
    const model = composeAnnualReport(reportContent({ figures: noFigures(2025), previous: null }))
    for (const id of ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9a', 'T9b', 'T13', 'T14a']) {
      const table = byId(model).get(id)
      expect(table, id).toMatchObject({ rows: [], emptyText: 'Nihil' })
      expect(table?.total ?? table?.formulas, id).toBeUndefined()
    }
    expect(byId(model).has('T14b'), 'one table says that nothing is exempted').toBe(false)
    expect(chartsOf(model)).toEqual([])
  })
  it('but the balance states its zeros', () => {
    const balance = byId(composeAnnualReport(reportContent({ figures: noFigures(2025), previous: null }))).get('T1a')
    expect(balance?.rows).toHaveLength(7)
  })
})

describe('the year before', () => {
  it('has no table in the first year, and a dash where there was nothing to compare with', () => {
    expect(byId(composeAnnualReport(reportContent({ previous: null }))).has('T12')).toBe(false)
    const compared = byId(composeAnnualReport(reportContent())).get('T12')
    expect(compared?.rows[0]).toEqual({ cells: [1, 'Permohonan informasi yang diterima', 1234, 1000, 234, 23.4] })
    expect(compared?.rows[2]).toEqual({ cells: [3, 'Permohonan yang ditolak', 60, 0, 60, null] })
  })
})

describe('a recap uses the same tables', () => {
  it('captions and headers name its period and last day, never a year or 31 December', () => {
    const period = monthsPeriod(2025, 4, 3)
    const figures = { ...busyFigures(2025), ...period }
    const model = composeAnnualReport(reportContent({ figures, previous: null, annexes: [] }))
    const words = tablesOf(model).flatMap((table) => [
      table.caption,
      table.footnote ?? '',
      ...table.header.flat().map(({ text }) => text),
      ...table.rows.flatMap((row) => ('cells' in row ? row.cells.filter((one) => typeof one === 'string') : [])),
    ])
    expect(words.join('\n')).not.toMatch(/31 Desember|tahun (lalu|sebelumnya)/)
    expect(byId(model).get('T1')?.caption).toContain('triwulan II tahun 2025')
    expect(byId(model).get('T4')?.caption).toContain('sampai dengan 30 Juni 2025')
  })
})

describe('the budget', () => {
  it('has what is left by formula and the realisation of all in percent', () => {
    const table = budgetTable(reportContent().lists.budget, 'tahun 2025')
    checkFormulas(table)
    expect(table.rows[0]).toEqual({ cells: [1, 'Pelayanan informasi', 'APBD', 50_000_000, 47_500_000, 2_500_000, 95] })
    expect(table.footnote).toBe('Realisasi seluruhnya 87,5% dari anggaran.')
    expect([3, 4, 5].map((column) => columnSum(table, column))).toEqual([60_000_000, 52_500_000, 7_500_000])
  })
  it('of nothing allocated has no percentage', () => {
    const table = budgetTable([{ item: 'Pelayanan', source: '', allocated: 0, realised: 1 }], 'tahun 2025')
    expect(table.rows[0]).toMatchObject({ cells: [1, 'Pelayanan', null, 0, 1, -1, null] })
    expect(table.footnote).toBeUndefined()
  })
})
