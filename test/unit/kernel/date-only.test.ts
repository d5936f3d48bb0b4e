// Calendar days without clock or zone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateOnly,
  dateOnlyOf,
  daysBetween,
  monthOf,
  parseDateOnly,
  weekdayOf,
  yearOf,
} from '../../../src-main/kernel/date-only.ts'
import { localDay } from '../../../src-main/kernel/time-zone.ts'

describe('a calendar day', () => {
  it('is refused when it does not exist', () => {
    for (const text of [
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-1-5',
      '05/01/2026',
      '',
      '2026-01-05T00:00',
      '2300-01-01',
      '9999-12-31',
    ])
      expect(parseDateOnly(text)).toBeUndefined()
    expect(parseDateOnly('2024-02-29')).toBe('2024-02-29')
    expect(() => dateOnly('kemarin')).toThrow(RangeError)
  })

  it('is built from its parts only when they fit', () => {
    expect(dateOnlyOf(2026, 2, 28)).toBe('2026-02-28')
    expect(dateOnlyOf(2026, 2, 29)).toBeUndefined()
  })

  it('knows weekday, month and year', () => {
    expect(weekdayOf(dateOnly('2026-11-24'))).toBe(2)
    expect([monthOf(dateOnly('2026-11-24')), yearOf(dateOnly('2026-11-24'))]).toEqual([11, 2026])
  })

  it('adds and counts days the same way in both directions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const start = dateOnly('2024-02-29')
        expect(daysBetween(start, addDays(start, days))).toBe(days)
      }),
    )
  })
})

describe('the day of an instant is that of the office, not of UTC', () => {
  it('23:30 WIB belongs to the same day, 00:30 WIB to the next', () => {
    expect(localDay('2026-11-24T16:30:00Z', 'WIB')).toBe('2026-11-24')
    expect(localDay('2026-11-24T17:30:00Z', 'WIB')).toBe('2026-11-25')
  })

  it('WIT is two hours ahead of WIB', () => {
    expect(localDay('2026-11-24T15:30:00Z', 'WIT')).toBe('2026-11-25')
    expect(localDay('2026-11-24T15:30:00Z', 'WITA')).toBe('2026-11-24')
  })
})
