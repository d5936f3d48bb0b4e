// Sums of the staff-kept tables and the look for personal names in them (Perki KI 1/2021 Ps.57; UU 27/2022 Ps.4).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  budgetTotals,
  looksLikePersonName,
  MOST_RUPIAH,
  overspentRows,
  realisationPercent,
} from '../../../src-main/features/report-lists/report-lists.rules.ts'

const rupiah = fc.integer({ min: 0, max: MOST_RUPIAH })
const budget = fc.record({ allocated: rupiah, realised: rupiah })

describe('the budget', () => {
  it('sums every row exactly, up to two hundred of the largest', () => {
    fc.assert(
      fc.property(fc.array(budget, { maxLength: 200 }), (rows) => {
        const exact = rows.reduce((sum, row) => sum + BigInt(row.allocated), 0n)
        expect(BigInt(budgetTotals(rows).allocated)).toBe(exact)
      }),
    )
    const full = budgetTotals(Array.from({ length: 200 }, () => ({ allocated: MOST_RUPIAH, realised: MOST_RUPIAH })))
    expect(full).toEqual({ allocated: 200 * MOST_RUPIAH, realised: 200 * MOST_RUPIAH, percent: 100 })
  })

  it('has a share of realisation only where something was allocated', () => {
    expect(realisationPercent({ allocated: 0, realised: 5 })).toBeNull()
    expect(realisationPercent({ allocated: 8, realised: 7 })).toBe(87.5)
    expect(budgetTotals([]).percent).toBeNull()
  })

  it('names rows that spent more than they were given', () => {
    const row = (allocated: number, realised: number) => ({ allocated, realised })
    expect(overspentRows([row(5, 5), row(5, 6), row(0, 1)])).toEqual([1, 2])
  })
})

describe('a personal name', () => {
  it.each(['Drs. Budi', 'Siti, S.Sos.', 'Rahmat, M. Si', 'Bapak Budi', 'Sdr. Andi', 'NIP 1970', 'Hj. Aminah', 'dr. Sari'])(
    'is suspected in %s',
    (text) => expect(looksLikePersonName(text)).toBe(true),
  )
  it.each(['Pranata Humas', 'S1 Ilmu Komunikasi', 'S.Sos', 'Bimtek KIP 2025', 'Kepala Bidang IKP', 'Meja layanan', 'D-III', ''])(
    'is not suspected in %s',
    (text) => expect(looksLikePersonName(text)).toBe(false),
  )
})
