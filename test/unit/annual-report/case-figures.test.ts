// T10 and T11: a number is the size of the set of its cases, whatever the cases (Perki KI 1/2021 Ps.57 part 4).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disputeFigureLabel, objectionResultLabel } from '../../../src-main/features/annual-report/case-figures.labels.ts'
import {
  countByGround,
  countDisputeFigures,
  countExecutions,
  DISPUTE_FIGURES,
  type DisputeFact,
  disputeHolds,
  OBJECTION_RESULTS,
  type ObjectionFact,
  objectionHolds,
} from '../../../src-main/features/annual-report/case-figures.rules.ts'
import { disputeTable, objectionCrossTable } from '../../../src-main/features/annual-report/parts/case-tables.figures.ts'
import type { ReportFigures } from '../../../src-main/features/annual-report/report-figures.contract.ts'
import {
  DISPUTE_STAGES,
  MEDIATION_RESULTS,
  RULING_ORDERS,
  RULING_TYPES,
} from '../../../src-main/features/disputes/disputes.rules.ts'
import { OBJECTION_GROUNDS } from '../../../src-main/features/objections/objections.rules.ts'
import { yearPeriod } from '../../../src-main/features/annual-report/period.figures.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const maybeDay = fc.option(fc.constant(dateOnly('2026-03-02')), { nil: null })
const objections = fc.array(
  fc.record({
    id: fc.nat(),
    grounds: fc.array(fc.constantFrom(...OBJECTION_GROUNDS), { minLength: 1, maxLength: 7 }),
    result: fc.constantFrom(...OBJECTION_RESULTS),
    executionDueOn: maybeDay,
    executedOn: maybeDay,
  }),
)
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null })
const disputes: fc.Arbitrary<DisputeFact[]> = fc.array(
  fc.record({
    id: fc.nat(),
    filedInPeriod: fc.boolean(),
    stage: fc.constantFrom(...DISPUTE_STAGES),
    mediationResult: maybe(MEDIATION_RESULTS),
    rulingType: maybe(RULING_TYPES),
    rulingOrder: maybe(RULING_ORDERS),
    executionDueOn: maybeDay,
    executedOn: maybeDay,
    courtFiledOn: maybeDay,
    courtRuledOn: maybeDay,
    cassationFiledOn: maybeDay,
    cassationRuledOn: maybeDay,
  }),
)

const UNORDERED = { executionDueOn: null, executedOn: null }

describe('T10', () => {
  it('counts the answers to be carried out as those done and those open (Ps.57)', () => {
    fc.assert(
      fc.property(objections, (cases) => {
        const { ordered, done, open } = countExecutions(cases)
        expect(ordered).toBe(done + open)
        expect(done).toBe(cases.filter(({ executedOn }) => executedOn !== null).length)
      }),
    )
  })

  it('counts a case once under each of its grounds, even where a ground was imported twice', () => {
    const both: ObjectionFact = { id: 1, grounds: ['a', 'c', 'c'], result: 'rejected', ...UNORDERED }
    const counts = countByGround([both])
    expect([counts.a.rejected, counts.c.rejected, counts.b.rejected, counts.a.settled]).toEqual([1, 1, 0, 0])
  })

  it('has rows that add up over the results', () => {
    fc.assert(
      fc.property(objections, (cases) => {
        const counts = countByGround(cases)
        for (const ground of OBJECTION_GROUNDS) {
          const row = Object.values(counts[ground]).reduce((sum, count) => sum + count, 0)
          expect(row).toBe(cases.filter((one) => objectionHolds(one, ground, 'all')).length)
        }
      }),
    )
  })

  it('is a table of every ground by every result', () => {
    const figures = {
      ...yearPeriod(2026),
      objections: {
        byGroundOutcome: countByGround([{ id: 1, grounds: ['f'], result: 'inProcess', ...UNORDERED }]),
        byGround: { f: 1 },
      },
    } as unknown as ReportFigures
    const table = objectionCrossTable(figures)
    expect(table.rows).toHaveLength(7)
    expect(table.header[0]).toHaveLength(table.columns.length)
    expect(table.rows.map((row) => ('cells' in row ? row.cells.length : 0))).toEqual(Array(7).fill(table.columns.length))
  })
})

const RULED: DisputeFact = {
  id: 1,
  filedInPeriod: true,
  stage: 'final',
  mediationResult: null,
  rulingType: 'adjudication',
  rulingOrder: 'granted',
  executionDueOn: null,
  executedOn: null,
  courtFiledOn: null,
  courtRuledOn: null,
  cassationFiledOn: null,
  cassationRuledOn: null,
}

describe('T11', () => {
  it('has one stage a case, and as many to court as have a suit', () => {
    fc.assert(
      fc.property(disputes, (cases) => {
        const counts = countDisputeFigures(cases)
        expect(DISPUTE_STAGES.reduce((sum, stage) => sum + (counts[`stage/${stage}`] ?? 0), 0)).toBe(
          cases.filter(({ filedInPeriod }) => filedInPeriod).length,
        )
        expect(counts['court/filed']).toBe(cases.filter(({ courtFiledOn }) => courtFiledOn !== null).length)
        expect(counts['execution/ordered']).toBe((counts['execution/done'] ?? 0) + (counts['execution/open'] ?? 0))
        for (const { group, key } of DISPUTE_FIGURES)
          expect(counts[`${group}/${key}`]).toBe(cases.filter((one) => disputeHolds(one, group, key)).length)
      }),
    )
  })

  it('counts a granted ruling as ordered though it names no day, an interim one not (UU KIP Ps.46)', () => {
    const count = (change: Partial<DisputeFact>) => {
      const counts = countDisputeFigures([{ ...RULED, ...change }])
      return ['ordered', 'done', 'open'].map((key) => counts[`execution/${key}`])
    }
    expect(count({})).toEqual([1, 0, 1])
    expect(count({ executedOn: dateOnly('2026-03-02') })).toEqual([1, 1, 0])
    expect(count({ rulingType: 'interim' })).toEqual([0, 0, 0])
    expect(count({ rulingOrder: 'rejected' })).toEqual([0, 0, 0])
    expect(count({ rulingType: 'mediation', rulingOrder: null })).toEqual([1, 0, 1])
    expect(count({ filedInPeriod: false })).toEqual([0, 0, 0])
  })

  it('knows no other numbers, and names every one of its own', () => {
    const [one] =
      fc.sample(
        disputes.filter((found) => found.length > 0),
        1,
      )[0] ?? []
    if (one === undefined) throw new Error('no case')
    expect(disputeHolds(one, 'constructor', 'name')).toBe(false)
    expect(disputeHolds(one, 'stage', 'toString')).toBe(false)
    expect(disputeHolds(one, 'all', 'all')).toBe(one.filedInPeriod)
    for (const { group, key } of DISPUTE_FIGURES)
      expect(disputeFigureLabel(group, key), `${group}/${key}`).not.toMatch(/: [a-z]+[A-Z]/)
    for (const result of OBJECTION_RESULTS) expect(objectionResultLabel(result)).not.toBe('')
  })

  it('prints only what happened', () => {
    const byFigure = { 'stage/court': 1, 'court/filed': 1, 'cassation/filed': 0 }
    const table = disputeTable({ ...yearPeriod(2026), disputes: { byFigure } } as unknown as ReportFigures)
    expect(table.rows.map((row) => ('cells' in row ? row.cells[1] : ''))).toEqual([
      'Tahap: Gugatan ke pengadilan',
      'Gugatan ke pengadilan: diajukan',
    ])
  })
})
