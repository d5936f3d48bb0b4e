// What a locked year refuses, row by row: only what its report counted, never what an older case goes through later.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LOCKED_TABLES,
  lockedYearReached,
  type LockedTable,
  type Row,
  yearsReached,
} from '../../../src-main/features/year-lock/year-lock.rules.ts'

const REQUEST: Row = {
  received_on: '2025-12-15',
  closed_on: null,
  outcome: null,
  notice_on: null,
  provided_on: null,
  extended_on: null,
  due_on: '2026-01-02',
  applicant_name: 'Budi Percobaan',
  channel: 'inPerson',
  unit: '',
  national_id: '3273010101900001',
}
const OBJECTION: Row = { received_on: '2025-11-03', outcome: null, answered_on: null, due_on: '2025-12-16', executed_on: null }
const DISPUTE: Row = { filed_on: '2025-10-01', ruling_on: null, ruling_order: null, stage: 'filed', court_filed_on: null }

const edited = (table: LockedTable, row: Row, change: Row, locked: readonly number[] = [2025]) =>
  lockedYearReached({ table, before: row, after: { ...row, ...change } }, locked)

describe('a request of December when its year is locked', () => {
  it('is still answered, extended and sent on in January: that is counted in the later year', () => {
    const answer = { outcome: 'grantedFully', decided_on: '2026-01-08', closed_on: '2026-01-08', notice_on: '2026-01-08' }
    expect(edited('request', REQUEST, answer)).toBeUndefined()
    expect(edited('request', REQUEST, { extended_on: '2026-01-02', extension_reason: 'notHeld' })).toBeUndefined()
    expect(edited('request', REQUEST, { unit: 'Bidang Data' })).toBeUndefined()
    const answered = { ...REQUEST, ...answer }
    expect(edited('request', answered, { provided_on: '2026-01-20', finished_on: '2026-01-20' })).toBeUndefined()
    expect(edited('request', answered, { outcome: null, closed_on: null, decided_on: null, notice_on: null })).toBeUndefined()
  })

  it('keeps what was counted of its receipt, and is not answered with a day of that year', () => {
    expect(edited('request', REQUEST, { channel: 'email' })).toBe(2025)
    expect(edited('request', REQUEST, { applicant_name: 'Ani Percobaan' })).toBe(2025)
    expect(edited('request', REQUEST, { received_on: '2026-01-02' })).toBe(2025)
    expect(edited('request', REQUEST, { outcome: 'refused', decided_on: '2025-12-30', closed_on: '2025-12-30' })).toBe(2025)
    expect(edited('request', REQUEST, { extended_on: '2025-12-30' })).toBe(2025)
  })

  it('may get other deadlines and lose its identity: no report counts them', () => {
    expect(edited('request', REQUEST, { due_on: '2026-01-05', version: 4, notes: 'x' })).toBeUndefined()
    expect(edited('request', REQUEST, { national_id: '', identity_erased_on: '2030-01-02' })).toBeUndefined()
  })

  it('is neither added nor taken out, also an older one that was still open in the year', () => {
    expect(lockedYearReached({ table: 'request', before: null, after: REQUEST }, [2025])).toBe(2025)
    expect(lockedYearReached({ table: 'request', before: REQUEST, after: null }, [2025])).toBe(2025)
    const older = { ...REQUEST, received_on: '2023-05-02' }
    expect(lockedYearReached({ table: 'request', before: null, after: older }, [2025])).toBe(2025)
    const closed = { ...older, closed_on: '2023-05-09' }
    expect(lockedYearReached({ table: 'request', before: null, after: closed }, [2025])).toBeUndefined()
    const newer = { ...REQUEST, received_on: '2026-01-02' }
    expect(lockedYearReached({ table: 'request', before: null, after: newer }, [2025])).toBeUndefined()
  })

  it('counts for the years between when the day it left the desk is moved over them', () => {
    const closed = { ...REQUEST, received_on: '2023-05-02', closed_on: '2024-02-01', outcome: 'grantedFully' }
    expect(edited('request', closed, { closed_on: '2026-02-01' })).toBe(2025)
    expect(edited('request', closed, { closed_on: '2024-03-01' })).toBeUndefined()
  })
})

describe('an objection', () => {
  it('met with silence left the desk on the last of the thirty days (UU KIP Ps.36(2))', () => {
    expect(edited('objection', OBJECTION, { outcome: 'unanswered' })).toBe(2025)
    expect(edited('objection', { ...OBJECTION, due_on: '2026-01-05' }, { outcome: 'unanswered' })).toBeUndefined()
  })

  it('is answered and carried out in the later year, a withdrawal counts in the year it came', () => {
    expect(edited('objection', OBJECTION, { outcome: 'upheldFully', answered_on: '2026-01-05' })).toBeUndefined()
    expect(edited('objection', OBJECTION, { outcome: 'withdrawn' })).toBe(2025)
    expect(edited('objection', OBJECTION, { executed_on: '2026-02-01' })).toBeUndefined()
    expect(edited('objection', OBJECTION, { grounds: '["b"]' })).toBe(2025)
  })
})

describe('a dispute', () => {
  it('is counted for the day of each event', () => {
    expect(edited('dispute', DISPUTE, { ruling_on: '2026-02-01', ruling_order: 'granted', stage: 'ruled' })).toBeUndefined()
    expect(edited('dispute', DISPUTE, { ruling_on: '2025-12-20', ruling_order: 'granted' })).toBe(2025)
    expect(edited('dispute', DISPUTE, { commission_number: '002' })).toBe(2025)
    expect(edited('dispute', { ...DISPUTE, filed_on: '2024-10-01' }, { court_filed_on: '2025-06-01' })).toBe(2025)
  })
})

describe('texts and lists of the report', () => {
  it('belong to their year', () => {
    for (const table of ['report_section', 'report_list'] as const) {
      const row = { year: 2025, body: 'a' }
      expect(edited(table, row, { body: 'b' })).toBe(2025)
      expect(edited(table, row, { body: 'b' }, [2024])).toBeUndefined()
      expect(lockedYearReached({ table, before: null, after: row }, [2025])).toBe(2025)
    }
  })
})

const anyDay = fc
  .tuple(fc.integer({ min: 2022, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-10`)
const anyRow = fc.record({
  received_on: anyDay,
  filed_on: anyDay,
  year: fc.integer({ min: 2022, max: 2028 }),
  closed_on: fc.option(anyDay),
  answered_on: fc.option(anyDay),
  due_on: anyDay,
  outcome: fc.constantFrom(null, 'withdrawn', 'refused'),
  channel: fc.constantFrom('email', 'inPerson'),
})
const anyTable = fc.constantFrom(...LOCKED_TABLES)

describe('whatever changes', () => {
  it('reaches the same years backwards, so that what may be done may be undone', () => {
    const ordered = (years: ReturnType<typeof yearsReached>) => years.map(String).toSorted()
    fc.assert(
      fc.property(anyTable, fc.option(anyRow), fc.option(anyRow), (table, before, after) => {
        expect(ordered(yearsReached({ table, before, after }))).toEqual(
          ordered(yearsReached({ table, before: after, after: before })),
        )
      }),
    )
  })

  it('reaches no year when nothing counted changed', () => {
    fc.assert(
      fc.property(anyTable, anyRow, (table, row) => {
        const registers = ['request', 'objection', 'dispute']
        if (!registers.includes(table)) return
        expect(yearsReached({ table, before: row, after: { ...row, version: 7 } })).toEqual([])
      }),
    )
  })
})
