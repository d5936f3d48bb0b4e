// DIK form: grounds with their periods, and what is refused.
import { expect, test } from 'vitest'
import { EXCLUSION_GROUNDS } from '../../../src-main/contract/index.ts'
import {
  EMPTY_EXCLUSION,
  exclusionProblems,
  GROUND_PERIODS,
  isWronglyPermanent,
} from '../../../src-renderer/features/excluded-information/excluded-information-form.model.ts'

const paths = (change: Partial<typeof EMPTY_EXCLUSION>) =>
  exclusionProblems({ ...EMPTY_EXCLUSION, ...change }).map(({ path }) => path)

test('every ground has the period the law gives it', () => {
  for (const ground of EXCLUSION_GROUNDS) expect(GROUND_PERIODS[ground]).not.toBe('')
  expect(GROUND_PERIODS.a).toContain('30 tahun')
})

test('an entry needs its name and a ground, and letter j the other law', () => {
  expect(paths({})).toEqual(['title', 'grounds'])
  expect(paths({ title: 'Data pasien', grounds: ['h'] })).toEqual([])
  expect(paths({ title: 'Data sensus', grounds: ['j'] })).toEqual(['legalBasis'])
  expect(paths({ title: 'Data sensus', grounds: ['j'], legalBasis: 'Pasal 21 UU 16/1997' })).toEqual([])
})

test('"for ever" is doubted for letters a to f and for no others', () => {
  expect(isWronglyPermanent({ grounds: ['a'], periodText: 'Permanen' })).toBe(true)
  expect(isWronglyPermanent({ grounds: ['h', 'c'], periodText: 'Tidak Terbatas' })).toBe(true)
  expect(isWronglyPermanent({ grounds: ['h'], periodText: 'Permanen' })).toBe(false)
  expect(isWronglyPermanent({ grounds: ['a'], periodText: '30 tahun' })).toBe(false)
})
