// Messages of a checked file: grouped for the file, put at the cells of a row; counts that balance.
import { expect, test } from 'vitest'
import {
  groupMessages,
  type Message,
  placeMessages,
  type PreviewRow,
  rowWords,
} from '../../../src-renderer/features/imports/import-messages.ts'
import { balanceTerms, firstShown, officeTime, yearProblem } from '../../../src-renderer/features/imports/import-words.ts'
import { balances, equationWords } from '../../../src-renderer/ui/equation.tsx'

const message = (change: Partial<Message>): Message => ({
  sheet: 'Register',
  row: 0,
  column: '',
  code: 'columnNotUsed',
  level: 'info',
  text: 'Kolom Z tidak dikenali.',
  ...change,
})

test('messages are grouped by kind, the gravest first, each sentence once with its rows', () => {
  const groups = groupMessages([
    message({}),
    message({ code: 'nilRow', text: 'Nihil.', row: 7 }),
    message({ code: 'headerNotFound', level: 'error', text: 'Tidak ada judul.' }),
    message({ code: 'nilRow', text: 'Nihil.', row: 9 }),
    message({ text: 'Kolom Y tidak dikenali.' }),
  ])
  expect(groups.map(({ code }) => code)).toEqual(['headerNotFound', 'columnNotUsed', 'nilRow'])
  expect(groups[1]?.lines).toEqual([
    { text: 'Kolom Z tidak dikenali.', rows: [] },
    { text: 'Kolom Y tidak dikenali.', rows: [] },
  ])
  expect(groups[2]?.lines).toEqual([{ text: 'Nihil.', rows: [7, 9] }])
})

test('many rows are named up to eight', () => {
  expect(rowWords([])).toBe('')
  expect(rowWords([5, 9])).toBe('baris 5, 9')
  expect(rowWords([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe('baris 1, 2, 3, 4, 5, 6, 7, 8 dan 2 baris lain')
})

const MAPPING = [
  { sheet: 'Register', column: 'B', header: 'Tgl', field: 'Tanggal diterima' },
  { sheet: 'Register', column: 'C', header: 'Nama & alamat', field: 'Nama dan alamat' },
]

test('a remark stands at the cell its column became, the others name their column', () => {
  const row: PreviewRow = {
    sheet: 'Register',
    row: 5,
    state: 'doubtful',
    cells: [
      { label: 'Tanggal diterima', value: '3 Januari 2022' },
      { label: 'Nama', value: 'Budi' },
    ],
    messages: [
      message({ row: 5, column: 'B', code: 'dateRepaired', text: 'Tanggal tidak lazim.' }),
      message({ row: 5, column: 'C', code: 'nameAddressSplit', text: 'Telah dipisahkan.' }),
      message({ row: 5, code: 'linesJoined', text: 'Digabung.' }),
    ],
  }
  const placed = placeMessages(row, MAPPING)
  expect(placed.cells.map(({ messages }) => messages.map(({ code }) => code))).toEqual([['dateRepaired'], []])
  expect(placed.others.map(({ place, message: { code } }) => [place, code])).toEqual([
    ['Kolom C (Nama & alamat): ', 'nameAddressSplit'],
    ['', 'linesJoined'],
  ])
})

test('a rejected row has no cells and loses no message', () => {
  const messages = [message({ row: 6, column: 'B', level: 'error', code: 'requiredMissing', text: 'Wajib diisi.' })]
  const placed = placeMessages({ sheet: 'Register', row: 6, state: 'rejected', cells: [], messages }, MAPPING)
  expect(placed.others).toHaveLength(1)
})

test('the counts make an equation', () => {
  const { left, right } = balanceTerms({ read: 40, accepted: 30, rejected: 4, joined: 5, skippedHeadings: 1 })
  expect(balances(left, right)).toBe(true)
  expect(equationWords(left, right)).toBe('dibaca 40 = diterima 30 + ditolak 4 + digabung 5 + judul/penomoran dilewati 1')
  expect(balances(left, right.slice(1))).toBe(false)
})

test('rows to be mended are shown first', () => {
  expect(firstShown({ rejected: 1, doubtful: 3 })).toBe('rejected')
  expect(firstShown({ rejected: 0, doubtful: 3 })).toBe('doubtful')
  expect(firstShown({ rejected: 0, doubtful: 0 })).toBe('all')
})

test('a year is empty or sensible', () => {
  expect(yearProblem(null)).toBeUndefined()
  expect(yearProblem(2022)).toBeUndefined()
  expect(yearProblem(22)).toContain('2008')
})

test('an import is dated by the clock of the office', () => {
  expect(officeTime('2026-11-24T17:05:00Z', 'WIB')).toMatch(/^25 Nov 2026,? 00[.:]05 WIB$/)
  expect(officeTime('2026-11-24T17:05:00Z', 'WIT')).toMatch(/^25 Nov 2026,? 02[.:]05 WIT$/)
})
