// Merging two entries: blanks are filled, what is there is never changed, and doing it twice changes nothing more.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillBlanks } from '../../../../src-main/features/imports/workbench/fill-blanks.ts'

const value = fc.oneof(
  fc.constantFrom(null, '', false, true, 0),
  fc.string(),
  fc.integer(),
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
)
const entry = fc.record({ purpose: value, notes: value, grounds: value })
const isBlank = (one: unknown) => one === null || one === '' || one === false || (Array.isArray(one) && one.length === 0)

it('what an entry says stays, and its blanks take what the other says', () =>
  fc.assert(
    fc.property(entry, entry, (own, other) => {
      const { filled, fields } = fillBlanks(own, other)
      for (const field of ['purpose', 'notes', 'grounds'] as const) {
        const isFilled = isBlank(own[field]) && !isBlank(other[field])
        expect(fields.includes(field)).toBe(isFilled)
        expect(filled[field]).toEqual(isFilled ? other[field] : own[field])
      }
    }),
  ))

it('filled once, an entry has nothing more to take', () =>
  fc.assert(
    fc.property(entry, entry, (own, other) => {
      expect(fillBlanks(fillBlanks(own, other).filled, other).fields).toEqual([])
    }),
  ))

it('a field that only the other has is not taken over, and a nought is no blank', () => {
  expect(fillBlanks({ purpose: '', fee: 0 }, { fee: 5, unit: 'Bagian Umum' })).toEqual({
    filled: { purpose: '', fee: 0 },
    fields: [],
  })
})
