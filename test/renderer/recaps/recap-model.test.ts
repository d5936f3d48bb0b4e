// What the recap screen decides by itself: periods to choose from, and whose words the letter says.
import { expect, test } from 'vitest'
import type { RecapLetter } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  firstPeriod,
  letterWith,
  openedPeriod,
  periodChoices,
  periodOfKind,
  periodOfYear,
  problemOfPeriod,
  problemsOfLetter,
  sentLetter,
  yearChoices,
} from '../../../src-renderer/features/recaps/recap.model.ts'
import { BALANCE_ROWS, casesAddress } from '../../../src-renderer/features/recaps/recap-numbers.model.ts'

const TODAY = dateOnly('2026-11-24')
const LETTER: RecapLetter = {
  number: '',
  letterOn: TODAY,
  nature: 'Biasa',
  attachment: '1 (satu) berkas',
  subject: 'Penyampaian rekap',
  addressee: 'PPID Utama\ndi tempat',
  note: '',
  copies: [],
}

test('the last whole month is proposed, and another kind begins with its newest whole period', () => {
  expect(firstPeriod(TODAY)).toEqual({ from: '2026-10-01', to: '2026-10-31' })
  expect(firstPeriod(dateOnly('2026-01-05'))).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  expect(periodOfKind('quarter', firstPeriod(TODAY), TODAY)).toEqual({ from: '2026-07-01', to: '2026-09-30' })
  expect(periodOfKind('year', firstPeriod(TODAY), TODAY)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  // A free range begins with the days that were just looked at.
  expect(periodOfKind('range', firstPeriod(TODAY), TODAY)).toEqual(firstPeriod(TODAY))
})

test('only periods that are over can be chosen, newest first, in words', () => {
  expect(periodChoices('month', 2026, TODAY).map(({ words }) => words)).toEqual([
    'Oktober 2026',
    'September 2026',
    'Agustus 2026',
    'Juli 2026',
    'Juni 2026',
    'Mei 2026',
    'April 2026',
    'Maret 2026',
    'Februari 2026',
    'Januari 2026',
  ])
  expect(periodChoices('semester', 2026, TODAY).map(({ words }) => words)).toEqual(['Semester I tahun 2026'])
  expect(periodOfYear('month', 2024, TODAY)).toEqual({ from: '2024-12-01', to: '2024-12-31' })
  expect(periodOfYear('month', 2026, TODAY)).toEqual({ from: '2026-10-01', to: '2026-10-31' })
  expect(yearChoices('year', TODAY)[0]).toBe(2025)
  expect(yearChoices('month', dateOnly('2026-01-05'))[0]).toBe(2025)
  expect(yearChoices('month', TODAY).at(-1)).toBe(2008)
  expect(openedPeriod('2026-03-01', '2026-03-31')).toEqual({ from: '2026-03-01', to: '2026-03-31' })
  expect([openedPeriod(undefined, undefined), openedPeriod('2026-02-30', '2026-03-31')]).toEqual([undefined, undefined])
  expect(problemOfPeriod({ from: TODAY, to: dateOnly('2026-11-25') }, TODAY)).toBe('date.inFuture')
})

test('words of the office stay with all letters, words of a period with that period, the rest comes from the figures', () => {
  const letter = letterWith(
    LETTER,
    { addressee: 'Kepala Diskominfo\nselaku PPID Utama', copies: ['Sekretaris Daerah', '', '  '] },
    { number: '045/1', obstacles: 'Listrik padam', activities: 'Pelatihan' },
  )
  expect(letter).toEqual({
    ...LETTER,
    addressee: 'Kepala Diskominfo\nselaku PPID Utama',
    copies: ['Sekretaris Daerah', '', '  '],
    number: '045/1',
  })
  expect(sentLetter(letter).copies).toEqual(['Sekretaris Daerah'])
})

test('a letter without a needed word, or dated before the period ended, is shown at its field', () => {
  const to = dateOnly('2026-10-31')
  expect(problemsOfLetter(LETTER, to, TODAY)).toEqual({})
  expect(problemsOfLetter({ ...LETTER, subject: ' ', letterOn: dateOnly('2026-10-30') }, to, TODAY)).toEqual({
    subject: 'text.required',
    letterOn: 'recap.letterBeforeEnd',
  })
})

test('numbers lead to their cases', () => {
  const period = { from: dateOnly('2026-10-01'), to: dateOnly('2026-10-31') }
  expect(BALANCE_ROWS.map(({ key }) => casesAddress(period, 'requests', key))).toEqual(
    ['openAtStart', 'received', 'closed', 'openAtEnd'].map((key) => `/laporan/angka/2026-10-01/2026-10-31/T1a/all/${key}`),
  )
  expect(casesAddress(period, 'objections', 'closed')).toBe('/laporan/angka/2026-10-01/2026-10-31/T10d/all/closed')
})
