// What an act changes in an entry.
import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../src-main/features/public-information/public-information.changes.ts'

const row = { id: 3, title: 'Renja', status: 'draft', year: 2026, trashed_at: null }

describe('a change', () => {
  it('keeps only the columns that differ', () => {
    expect(changeOf(row, { title: 'Renstra', status: 'draft', year: null })).toEqual({
      id: 3,
      before: { title: 'Renja', year: 2026 },
      after: { title: 'Renstra', year: null },
    })
  })

  it('of nothing is none', () => expect(changeOf(row, { title: 'Renja', year: 2026 })).toBeUndefined())
})
