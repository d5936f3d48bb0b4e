// DIK form: grounds with their periods, what is refused, what is doubted, and what the list says of pressing entries.
import { expect, test } from 'vitest'
import { type DateOnly, EXCLUSION_GROUNDS } from '../../../src-main/contract/index.ts'
import { alertSentence } from '../../../src-renderer/features/excluded-information/exclusion-alerts.model.ts'
import {
  EMPTY_EXCLUSION,
  exclusionDoubts,
  exclusionProblems,
  FIXED_NOTES,
  GROUND_PERIODS,
} from '../../../src-renderer/features/excluded-information/excluded-information-form.model.ts'

type Change = Partial<typeof EMPTY_EXCLUSION>
const paths = (change: Change, origin?: 'imported') =>
  exclusionProblems({ ...EMPTY_EXCLUSION, ...change }, origin).map(({ path }) => path)
const doubts = (change: Change, origin?: 'imported') => [...exclusionDoubts({ ...EMPTY_EXCLUSION, ...change }, origin).keys()]

test('every ground has the period the law gives it', () => {
  for (const ground of EXCLUSION_GROUNDS) expect(GROUND_PERIODS[ground]).not.toBe('')
  expect(GROUND_PERIODS.a).toContain('30 tahun')
})

test('an entry needs its name and a ground, letter j the other law with its article, letters c to f a review', () => {
  expect(paths({})).toEqual(['title', 'grounds'])
  expect(paths({ title: 'Data pasien', grounds: ['h'] })).toEqual([])
  expect(paths({ title: 'Data sensus', grounds: ['j'] })).toEqual(['otherLaw'])
  expect(paths({ title: 'Data sensus', grounds: ['j'], otherLaw: 'UU 16/1997' })).toEqual(['otherLaw'])
  expect(paths({ title: 'Data sensus', grounds: ['j'], otherLaw: 'Pasal 21 UU 16/1997' })).toEqual([])
  expect(paths({ title: 'Jaringan', grounds: ['c'] })).toEqual(['reviewOn'])
})

test('"for ever" is refused for letters a to f, doubted for others, and doubted only in the office\'s own list', () => {
  const forEver = { title: 'Data', periodText: 'Tidak Terbatas', reviewOn: '2030-01-01' as DateOnly }
  expect(paths({ ...forEver, grounds: ['c'] })).toEqual(['periodText'])
  expect(paths({ ...forEver, grounds: ['h'] })).toEqual([])
  expect(doubts({ ...forEver, grounds: ['h'] })).toContain('periodText')
  expect(paths({ ...forEver, grounds: ['c'] }, 'imported')).toEqual([])
  expect(doubts({ ...forEver, grounds: ['c'] }, 'imported')).toContain('periodText')
})

test('a locked form says why, and what may still be put right', () => {
  expect(FIXED_NOTES.test.text).toMatch(/^Nama, .*tanggal peninjauan.*Pasal 53.*Uraian dan unit/)
  expect(FIXED_NOTES.opening.text).toMatch(/Pasal 52.*Uraian dan unit/)
})

test('an untouched form doubts nothing', () => {
  expect(doubts({})).toEqual([])
})

test('a pressing entry is told by what presses most', () => {
  const [endsOn, reviewOn] = ['2026-12-01' as DateOnly, '2026-11-01' as DateOnly]
  expect(alertSentence({ state: 'expired', endsOn, reviewOn })).toContain('terbuka otomatis')
  expect(alertSentence({ state: 'expiresSoon30', endsOn, reviewOn })).toBe(
    'berakhir 1 Desember 2026, kurang dari 30 hari kerja lagi',
  )
  expect(alertSentence({ state: 'expiresSoon60', endsOn, reviewOn })).toContain('60 hari kerja')
  expect(alertSentence({ state: 'opened', endsOn, reviewOn })).toContain('belum ada di Daftar Informasi Publik')
  expect(alertSentence({ state: 'inForce', endsOn: null, reviewOn })).toBe('perlu ditinjau kembali sejak 1 November 2026')
  expect(alertSentence({ state: 'inForce', endsOn: null, reviewOn: null })).toBe('')
})
