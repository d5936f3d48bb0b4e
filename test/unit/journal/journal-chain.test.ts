// The walk along a chain: sound as written, and no single change of it goes unseen.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaultFound, type StoredLink, walkChain } from '../../../src-main/features/journal/journal.chain.ts'
import { instantsOf } from '../../../src-main/features/journal/journal.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { hashOfUnchained, journalHash } from '../../../src-main/storage/journal-chain.ts'

const plain = (id: number, text = '{}') => ({
  id,
  at: `2026-11-24T03:00:${String(id % 60).padStart(2, '0')}.000Z`,
  user_id: null,
  user_name: '',
  operation: 'requests.update',
  agency_id: 1,
  entity: 'request',
  entity_id: id,
  action: 'update',
  changes: text,
})

/** A journal as the app writes it: `older` rows from before the chain, then chained ones. */
function journal(older: number, chained: number): StoredLink[] {
  const before = Array.from({ length: older }, (_, at) => plain(at + 1))
  let hash = hashOfUnchained(before)
  const after = Array.from({ length: chained }, (_, at) => {
    const row = plain(older + at + 1)
    const previous_hash = hash
    hash = journalHash(previous_hash, row)
    return { ...row, previous_hash, hash }
  })
  return [...before.map((row) => ({ ...row, previous_hash: '', hash: '' })), ...after]
}

function walked(rows: readonly StoredLink[], from: 'start' | 'middle' = 'start'): FaultFound | undefined {
  const walk = walkChain(from)
  for (const row of rows) {
    const fault = walk.take(row)
    if (fault !== undefined) return fault
  }
  return undefined
}

const sizes = fc.record({ older: fc.nat(4), chained: fc.integer({ min: 3, max: 9 }) })

describe('a journal as it was written', () => {
  it('holds from its first row and from any later one, with rows older than the chain or without', () => {
    fc.assert(
      fc.property(sizes, fc.nat(20), ({ older, chained }, skip) => {
        const rows = journal(older, chained)
        expect(walked(rows)).toBeUndefined()
        expect(walked(rows.slice(skip % rows.length), 'middle')).toBeUndefined()
      }),
    )
  })

  it('tells how many rows are older than the chain, and where it ends', () => {
    const walk = walkChain('start')
    const rows = journal(2, 3)
    for (const row of rows) walk.take(row)
    expect([walk.rows(), walk.unchained(), walk.head()]).toEqual([5, 2, { id: 5, hash: rows.at(-1)?.hash }])
  })
})

describe('a journal that somebody changed', () => {
  it('shows it, whichever row and column it was, unless it is the very last one recomputed', () => {
    const columns = ['at', 'user_name', 'operation', 'entity', 'action', 'changes', 'previous_hash', 'hash'] as const
    fc.assert(
      fc.property(sizes, fc.nat(20), fc.constantFrom(...columns), ({ older, chained }, at, column) => {
        const rows = journal(older, chained)
        const place = at % rows.length
        const isOlder = place < older
        const changed = rows.map((row, index) => (index === place ? { ...row, [column]: `${row[column]}x` } : row))
        const fault = walked(changed)
        // An older row has no hash of its own: it shows where the chain begins.
        if (isOlder && column === 'previous_hash') return
        expect(fault?.id).toBeGreaterThan(0)
        expect(fault?.id).toBeLessThanOrEqual(isOlder ? older + 1 : place + 2)
      }),
    )
  })

  it('shows a row taken out, and one recomputed with its own hash in the row after it', () => {
    fc.assert(
      fc.property(sizes, fc.nat(20), ({ older, chained }, at) => {
        const rows = journal(older, chained)
        const place = at % (rows.length - 1)
        expect(walked(rows.filter((_, index) => index !== place))).toMatchObject({ fault: 'lost', id: place + 1 })
        if (place < older) return
        const recomputed = rows.map((row, index) => {
          if (index !== place) return row
          const other = { ...row, changes: '{"outcome":[null,"refused"]}' }
          return { ...other, hash: journalHash(row.previous_hash, other) }
        })
        expect(walked(recomputed)).toEqual({ fault: 'unlinked', id: place + 2, at: rows[place + 1]?.at })
      }),
    )
  })
})

describe('days of a filter', () => {
  it('begin and end at midnight of the office', () => {
    const days = { from: dateOnly('2026-01-01'), to: dateOnly('2026-01-31') }
    expect(instantsOf(days, 'WIB')).toEqual({ since: '2025-12-31T17:00:00.000Z', before: '2026-01-31T17:00:00.000Z' })
    expect(instantsOf(days, 'WIT')).toEqual({ since: '2025-12-31T15:00:00.000Z', before: '2026-01-31T15:00:00.000Z' })
    expect(instantsOf({ from: null, to: null }, 'WITA')).toEqual({ since: null, before: null })
  })
})
