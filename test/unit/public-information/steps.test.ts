// What undo and redo set, and when they no longer may.
import { describe, expect, it } from 'vitest'
import { changeOf, repeated, takenBack } from '../../../src-main/features/public-information/public-information.steps.ts'

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

describe('an edit', () => {
  const change = { id: 3, before: { title: 'Renja' }, after: { title: 'Renstra' } }

  it('is taken back and repeated while the entry is as it was left', () => {
    expect(takenBack(change, { ...row, title: 'Renstra' }, 'now')).toEqual({ title: 'Renja' })
    expect(repeated(change, row)).toEqual({ title: 'Renstra' })
  })

  it('is neither when the column was changed otherwise, or the entry is gone', () => {
    expect(takenBack(change, { ...row, title: 'Lain' }, 'now')).toBeUndefined()
    expect(repeated(change, { ...row, title: 'Lain' })).toBeUndefined()
    expect([takenBack(change, undefined, 'now'), repeated(change, undefined)]).toEqual([undefined, undefined])
  })

  it('does not mind other columns', () => {
    expect(takenBack(change, { ...row, title: 'Renstra', year: 2020 }, 'now')).toEqual({ title: 'Renja' })
  })
})

describe('a created entry', () => {
  const change = { id: 3, before: null, after: {} }

  it('goes to the trash and comes back', () => {
    expect(takenBack(change, row, 'now')).toEqual({ trashed_at: 'now' })
    expect(repeated(change, { ...row, trashed_at: 'now' })).toEqual({ trashed_at: null })
  })

  it('that lies in the trash already, or is out of it already, is left', () => {
    expect(takenBack(change, { ...row, trashed_at: 'then' }, 'now')).toBeUndefined()
    expect(repeated(change, row)).toBeUndefined()
  })
})
