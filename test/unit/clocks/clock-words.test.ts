// Words of the clocks: states, notes, tallies of skipped days, and what the panel makes of a chain.
import { expect, test } from 'vitest'
import {
  CLOCK_BASES,
  CLOCK_BASIS_LABELS,
  CLOCK_CODES,
  CLOCK_LABELS,
  CLOCK_NOTES,
  CLOCK_OWNERS,
  CLOCK_STATES,
  CLOCK_TRIGGER_LABELS,
  CLOCK_TRIGGERS,
  type ClockChain,
  clockNoteSentence,
  clockStateLabel,
  dayOffWords,
  skippedDaysSummary,
  type WireClock,
} from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  addressOf,
  leftOut,
  sheetName,
  shownClocks,
  stateColor,
  stateWords,
  warningsOf,
  workingOf,
} from '../../../src-renderer/features/clocks/clock-panel.model.ts'
import { dayZeroWords } from '../../../src-renderer/ui/deadline-words.ts'
import { formatDate } from '../../../src-renderer/ui/format-date.ts'

const day = dateOnly
const reading: NonNullable<WireClock['reading']> = {
  deadline: { trigger: day('2026-01-05'), days: 10, due: day('2026-01-20'), skipped: [], missingYears: [] },
  counting: 'workingDays',
  basis: 'answer',
}
const clock = (change: Partial<WireClock> = {}): WireClock => ({
  code: 'R4',
  state: 'running',
  owner: 'agency',
  internal: false,
  trigger: 'received',
  reading,
  otherReading: null,
  metOn: null,
  daysLeft: 5,
  notes: [],
  ...change,
})
const idle = (code: WireClock['code']) => clock({ code, state: 'notNeeded', reading: null, daysLeft: null })
const chain = (clocks: WireClock[]): ClockChain => ({
  agencyId: 1,
  today: day('2026-01-12'),
  workingWeek: 5,
  countTriggerDay: false,
  links: [{ entity: 'request', id: 7, number: '001/PIP/DISKOMINFO/I/2026', clocks }],
})

test('every code, state, trigger, article and note has its words', () => {
  for (const code of CLOCK_CODES) expect(CLOCK_LABELS[code]).not.toBe('')
  for (const basis of CLOCK_BASES) expect(CLOCK_BASIS_LABELS[basis]).toMatch(/^Pasal \d+/)
  for (const trigger of CLOCK_TRIGGERS) expect(CLOCK_TRIGGER_LABELS[trigger]).not.toBe('')
  for (const state of CLOCK_STATES) for (const owner of CLOCK_OWNERS) expect(clockStateLabel(state, owner, false)).not.toBe('')
  for (const code of CLOCK_NOTES) {
    const sentence = clockNoteSentence({ code, on: day('2026-01-12') }, formatDate)
    expect(sentence, code).toMatch(/^[A-Z].*\.$/)
    expect(sentence, code).not.toContain('undefined')
  }
})

test('only the agency is late: the lapsed window of an applicant is over, a missed target is a target', () => {
  expect(clockStateLabel('overdue', 'agency', false)).toBe('Lewat waktu')
  expect(clockStateLabel('overdue', 'applicant', false)).toBe('Waktu berakhir')
  expect(clockStateLabel('overdue', 'agency', true)).toBe('Target terlewati')
  expect(clockStateLabel('metLate', 'agency', true)).toBe('Melewati target')
  expect(stateColor(clock({ state: 'overdue', daysLeft: -2 }))).toBe('red')
  expect(stateColor(clock({ state: 'overdue', owner: 'applicant', daysLeft: -2 }))).toBe('gray')
  expect(stateColor(clock({ state: 'overdue', internal: true, daysLeft: -2 }))).toBe('orange')
})

test('the badge tells the days left, the days late, or the day it was met', () => {
  expect(stateWords(clock())).toBe('Sisa 5 hari kerja')
  expect(stateWords(clock({ daysLeft: 0 }))).toBe('Jatuh tempo hari ini')
  expect(stateWords(clock({ state: 'overdue', daysLeft: -2 }))).toBe('Lewat waktu 2 hari kerja')
  expect(stateWords(clock({ state: 'overdue', owner: 'applicant', daysLeft: -2 }))).toBe('Waktu berakhir')
  expect(stateWords(clock({ state: 'metLate', metOn: day('2026-01-21'), daysLeft: null }))).toBe('Terlambat, 21 Januari 2026')
  expect(stateWords(clock({ state: 'notStarted', daysLeft: null }))).toBe('Belum mulai')
})

test('a clock that is close is marked, one that was kept is green', () => {
  expect(stateColor(clock())).toBe('blue')
  expect(stateColor(clock({ daysLeft: 3 }))).toBe('yellow')
  expect(stateColor(clock({ daysLeft: 3, owner: 'applicant' }))).toBe('blue')
  expect(stateColor(clock({ state: 'metInTime' }))).toBe('teal')
  expect(stateColor(clock({ state: 'metLate' }))).toBe('red')
  expect(stateColor(clock({ state: 'metLate', owner: 'applicant' }))).toBe('orange')
  expect(stateColor(clock({ state: 'undated' }))).toBe('gray')
})

test('clocks without a date that are not needed stand below in one line', () => {
  const one = chain([clock(), idle('R2'), idle('R5')])
  expect(one.links.flatMap(shownClocks).map(({ code }) => code)).toEqual(['R4'])
  expect(leftOut(one)).toEqual(['Perbaikan oleh pemohon', 'Pemberitahuan tertulis (17 hari kerja)'])
})

test('a link leads to the other records of the chain, not to the page itself', () => {
  expect(addressOf({ entity: 'objection', id: 3 }, { entity: 'request', id: 3 })).toBe('/keberatan/3')
  expect(addressOf({ entity: 'request', id: 3 }, { entity: 'request', id: 3 })).toBeUndefined()
  expect(addressOf({ entity: 'dispute', id: 1 }, { entity: 'request', id: 3 })).toBe('/sengketa/1')
})

test('the name of the sheet is that of the case, fit for a file system', () =>
  expect(sheetName(chain([clock()]))).toBe('Lembar-Perhitungan-Tenggat-001-PIP-DISKOMINFO-I-2026.pdf'))

test('the working carries reason, article, other reading and notes', () => {
  const other = { ...reading, basis: 'courtLaw' as const }
  const notes = [{ code: 'courtPeriodConflict' as const, on: null }]
  const working = workingOf({ ...clock({ otherReading: other, notes }), reading })
  expect(working).toMatchObject({
    since: 'diterima',
    article: 'Pasal 22 ayat (7) UU KIP; Pasal 34 ayat (3) Perki KI 1/2021',
    other: { article: 'Pasal 48 UU KIP' },
  })
  expect(working.notes).toHaveLength(1)
  expect(workingOf({ ...clock({ trigger: null }), reading })).not.toHaveProperty('since')
})

test('what makes a date doubtful is said without opening anything', () => {
  const notes = [
    { code: 'twoNoticePeriods' as const, on: null },
    { code: 'objectionRegisteredLater' as const, on: day('2026-01-08') },
  ]
  expect(warningsOf(clock({ notes }))).toHaveLength(1)
  expect(warningsOf(clock({ notes }))[0]).toContain('8 Januari 2026')
})

const off = (date: string, name: string, kind: 'national' | 'collectiveLeave' | 'local') => ({
  date: day(date),
  reason: 'holiday' as const,
  name,
  kind,
  decree: 'SKB',
})
const sunday = { date: day('2026-01-11'), reason: 'sunday' as const, name: null, kind: null, decree: null }

test('skipped days are tallied by kind and named with it', () => {
  const skipped = [sunday, off('2026-01-16', 'Isra Mikraj', 'national'), off('2026-02-16', 'Imlek', 'collectiveLeave')]
  expect(skippedDaysSummary(skipped)).toBe('3 hari dilewati: 1 Minggu, 1 libur nasional, 1 cuti bersama')
  expect(skippedDaysSummary([])).toBe('Tidak ada hari yang dilewati')
  expect(dayOffWords(off('2026-11-30', 'Hari Jadi', 'local'))).toBe('Hari Jadi (libur daerah)')
  expect(dayOffWords(off('2026-12-24', 'Cuti Bersama Natal', 'collectiveLeave'))).toBe('Cuti Bersama Natal')
  expect(dayOffWords(sunday)).toBe('Akhir pekan')
})

test('with the cautious rule a working trigger day is day 1, one on a day off is not', () => {
  expect(dayZeroWords({ trigger: day('2026-01-05'), skipped: [] }, false)).toBe('Hari ke-0')
  expect(dayZeroWords({ trigger: day('2026-01-05'), skipped: [] }, true)).toBe('Hari ke-1')
  expect(dayZeroWords({ trigger: day('2026-01-11'), skipped: [sunday] }, true)).toBe('Hari ke-0')
})
