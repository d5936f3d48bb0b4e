// Writing the report on screen: tables as drafts, rows from Excel, states of the parts, what changed in a sentence.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REPORT_LISTS, REPORT_SECTIONS } from '../../../src-main/contract/index.ts'
import { CONDITION_CHOICES, LIST_COLUMNS } from '../../../src-renderer/features/annual-report/list-columns.model.ts'
import {
  addRow,
  blankRow,
  draftOf,
  type ListDraft,
  moveRow,
  rowOf,
  rowPercent,
  rowProblems,
  rowsOf,
  sameList,
  totalsOf,
} from '../../../src-renderer/features/annual-report/list-draft.model.ts'
import {
  cellsOf,
  cellText,
  isTable,
  moneyDigits,
  pasteInto,
  pastedText,
  pasteWords,
} from '../../../src-renderer/features/annual-report/list-paste.model.ts'
import { PART_GUIDANCE } from '../../../src-renderer/features/annual-report/part-guidance.ts'
import { listOf, partState } from '../../../src-renderer/features/annual-report/part-state.model.ts'
import { wordDifference } from '../../../src-renderer/features/annual-report/word-difference.model.ts'

const BUDGET = [
  { item: 'Layanan', source: 'APBD', allocated: 8_000_000, realised: 7_000_000 },
  { item: 'Pelatihan', source: '', allocated: 0, realised: 500_000 },
]
const cellsIn = (draft: ListDraft) => draft.map(({ cells }) => cells)
const paste = (text: string, draft: ListDraft = [blankRow('budget')], at = { row: 0, field: 'item' }) =>
  pasteInto('budget', draft, at, text)

describe('a table being written', () => {
  test('is stored as it was read, without rows nobody has written in', () => {
    const draft = addRow('budget', draftOf('budget', BUDGET))
    expect(rowsOf('budget', draft)).toEqual(BUDGET)
    expect(sameList('budget', draft, draftOf('budget', BUDGET))).toBe(true)
    expect(rowsOf('facilities', [blankRow('facilities')])).toEqual([])
  })

  test('money left empty is nothing; a count left empty, or words too long, are said at their cell', () => {
    const row = rowOf({ item: 'Cetak', source: '', allocated: '', realised: '' })
    expect(rowsOf('budget', [row])).toEqual([{ item: 'Cetak', source: '', allocated: 0, realised: 0 }])
    const chair = rowOf({ name: 'Kursi', quantity: '', condition: 'good', note: 'x'.repeat(301) })
    expect(rowProblems('facilities', chair)).toEqual({ quantity: 'text.required', note: 'text.tooLong' })
    expect(rowProblems('budget', rowOf({ ...row.cells, allocated: '10000000000001', realised: '5 juta' }))).toEqual({
      allocated: 'money.invalid',
      realised: 'money.invalid',
    })
    expect(rowsOf('facilities', [chair])).toEqual([])
    expect(sameList('facilities', [chair], [])).toBe(false)
  })

  test('a row moves by one place and stays at the ends', () => {
    const draft = draftOf('budget', BUDGET)
    const key = draft[1]?.key ?? 0
    expect(moveRow(draft, key, -1).map((row) => row.key)).toEqual([key, draft[0]?.key])
    expect(moveRow(draft, key, 1)).toBe(draft)
  })

  test('sums follow what stands on the screen, and more spent than given is named', () => {
    const draft = draftOf('budget', BUDGET)
    expect(totalsOf('budget', addRow('budget', draft))).toEqual({
      sums: { allocated: 8_000_000, realised: 7_500_000 },
      rows: 2,
      percent: 93.75,
      overspent: [draft[1]?.key],
    })
    expect(draft.map(rowPercent)).toEqual([87.5, null])
    const staff = [{ position: 'Petugas', count: 2, education: '', training: '' }]
    expect(totalsOf('staff', draftOf('staff', staff))).toEqual({ sums: { count: 2 }, rows: 1, percent: null, overspent: [] })
  })

  test('has at most two hundred rows', () => {
    const full = Array.from({ length: 200 }, () => blankRow('staff'))
    expect(addRow('staff', full)).toBe(full)
    const left = paste(
      'A\nB\nC',
      Array.from({ length: 199 }, () => blankRow('budget')),
      { row: 198, field: 'item' },
    )
    expect(left).toMatchObject({ rows: 2, left: 1 })
    expect(left.draft).toHaveLength(200)
    expect(pasteWords(left)).toBe('1 baris tidak muat; daftar paling banyak 200 baris.')
  })

  test('the columns of every list are the fields of its rows, their widths the whole table', () => {
    for (const list of REPORT_LISTS) {
      expect(LIST_COLUMNS[list].filter(({ required }) => required)).not.toEqual([])
      const width = LIST_COLUMNS[list].reduce((sum, column) => sum + column.width, 0)
      expect(width).toBeLessThanOrEqual(100)
    }
    expect(Object.keys(rowsOf('budget', draftOf('budget', BUDGET))[0] ?? {})).toEqual(
      LIST_COLUMNS.budget.map(({ field }) => field),
    )
  })
})

describe('rows from Excel', () => {
  const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

  test('any cells come back as they were copied', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', '1', ',', 'é') })
    const row = fc.array(word, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        fc.pre(rows.at(-1)?.some((cell) => cell.trim() !== '') ?? false)
        const text = rows.map((cells) => cells.map(quoted).join('\t')).join(end)
        expect(cellsOf(text)).toEqual(rows)
        expect(cellsOf(text + end)).toEqual(rows)
      }),
    )
  })

  test('a single cell is no table', () => {
    expect(['Kursi', 'Kursi\r\n', ''].map(isTable)).toEqual([false, false, false])
    expect(['Kursi\t2', 'Kursi\nMeja'].map(isTable)).toEqual([true, true])
  })

  test('rupiah is read in every way an office writes it, and words are not', () => {
    const same = [
      '5000000',
      '5.000.000',
      'Rp5.000.000,00',
      'Rp 5.000.000,-',
      ' 5,000,000 ',
      '5,000,000.00',
      'IDR 5000000',
      'rp. 4.999.999,50',
    ]
    expect(new Set(same.map(moneyDigits))).toEqual(new Set(['5000000']))
    expect(['-', '', 'Rp-'].map(moneyDigits)).toEqual(['', '', ''])
    expect(['5 juta', '1,5', '-5000', '5.00.000', 'dua'].map(moneyDigits)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (value) => {
        for (const locale of ['id-ID', 'en-US'])
          expect(moneyDigits(new Intl.NumberFormat(locale).format(value))).toBe(String(value))
      }),
    )
  })

  test('a condition is read from the words offices use', () => {
    const condition = LIST_COLUMNS.facilities[2]
    if (condition === undefined) throw new Error('no column')
    const read = (text: string) => cellText(condition, text)
    expect(
      ['Baik', 'layak pakai', '', 'Cukup', 'Rusak ringan', 'kurang baik', 'Rusak berat', 'tidak baik', 'entah'].map(read),
    ).toEqual(['good', 'good', 'good', 'fair', 'fair', 'fair', 'poor', 'poor', undefined])
    for (const { value } of CONDITION_CHOICES) expect(read(pastedText(condition, value))).toBe(value)
  })

  test('headings, running numbers and the line of sums stay out', () => {
    const copied = [
      'No\tKegiatan\tSumber\tAnggaran\tRealisasi',
      '1\tLayanan informasi\tAPBD\tRp5.000.000\tRp4.500.000',
      '2\t"Rapat\nkoordinasi"\tAPBD\t2.000.000\t-',
      '\tJumlah\t\t7.000.000\t4.500.000',
      '',
    ].join('\r\n')
    const { draft, rows, unread, left } = paste(copied)
    expect({ rows, unread, left }).toEqual({ rows: 2, unread: [], left: 0 })
    expect(cellsIn(draft)).toEqual([
      { item: 'Layanan informasi', source: 'APBD', allocated: '5000000', realised: '4500000' },
      { item: 'Rapat koordinasi', source: 'APBD', allocated: '2000000', realised: '' },
    ])
  })

  test('they are set in from a cell on, to the right and down; what cannot be read stays and is named', () => {
    const draft = draftOf('budget', BUDGET)
    const pasted = paste('1.000\tsebagian\n2.000\t3.000\n4.000', draft, { row: 1, field: 'allocated' })
    expect(cellsIn(pasted.draft)).toEqual([
      { item: 'Layanan', source: 'APBD', allocated: '8000000', realised: '7000000' },
      { item: 'Pelatihan', source: '', allocated: '1000', realised: '500000' },
      { item: '', source: '', allocated: '2000', realised: '3000' },
      { item: '', source: '', allocated: '4000', realised: '' },
    ])
    expect(pasted.draft[1]?.key).toBe(draft[1]?.key)
    expect(pasteWords(pasted)).toBe('Tidak terbaca dan tidak diisi: baris 2, Realisasi: "sebagian".')
    expect(pasteWords(paste('A\t\t5'))).toBeUndefined()
  })

  test('whatever is pasted, the table stays one that can be written on, and its keys stay apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPORT_LISTS),
        fc.string({ unit: fc.constantFrom('a', '1', '\t', '\n', '"', '.', 'Jumlah') }),
        (list, text) => {
          const field = LIST_COLUMNS[list][0]?.field ?? ''
          const { draft } = pasteInto(list, [blankRow(list)], { row: 0, field }, text)
          expect(new Set(draft.map(({ key }) => key)).size).toBe(draft.length)
          const stored = rowsOf(list, draft)
          expect(rowsOf(list, draftOf(list, stored))).toEqual(stored)
        },
      ),
    )
  })
})

describe('a part of the report', () => {
  const part = { section: 'policy', kind: 'staff', body: '', changedSince: false } as const
  const narrative = { section: 'narrativeTime', kind: 'narrative', body: '', changedSince: false } as const

  test('says how far it is', () => {
    expect(partState(part)).toEqual({ progress: 'open', words: 'belum ditulis' })
    expect(partState({ ...part, body: 'Isi' }).words).toBe('sudah ditulis')
    expect(partState({ ...part, section: 'foreword', body: ' ' }).words).toBe('boleh kosong')
    expect(partState(narrative).words).toBe('otomatis')
    expect(partState({ ...narrative, body: 'Isi' }).words).toBe('disunting')
    expect(partState({ ...narrative, body: 'Isi', changedSince: true }).words).toBe('disunting, angka berubah')
    expect(partState({ ...part, section: 'staff' }, 0).words).toBe('belum ditulis · daftar kosong')
    expect(partState({ ...part, section: 'budget', body: 'Isi' }, 4).words).toBe('sudah ditulis · 4 baris')
    expect(partState({ ...part, section: 'budget' }, 4)).toEqual({ progress: 'done', words: 'tanpa uraian · 4 baris' })
  })

  test('has a table beside it where the law asks for more than words', () => {
    expect(REPORT_SECTIONS.flatMap((section) => listOf(section) ?? [])).toEqual([...REPORT_LISTS])
    expect(listOf('narrativeClosing')).toBeUndefined()
  })

  test('written by staff, cites its article and offers sentences to begin from', () => {
    for (const section of REPORT_SECTIONS) {
      expect(PART_GUIDANCE[section].law).toMatch(/^Pasal 5[67] Perki KI 1\/2021/)
      expect(PART_GUIDANCE[section].examples).not.toEqual([])
    }
  })
})

describe('what changed in a sentence', () => {
  const marked = (pieces: readonly { text: string; differs: boolean }[]) =>
    pieces.filter(({ differs }) => differs).map(({ text }) => text.trim())

  test('is only the words that differ', () => {
    const { old, fresh } = wordDifference('Diterima 3 (tiga) permohonan. Nihil.', 'Diterima 12 (dua belas) permohonan. Nihil.')
    expect(marked(old)).toEqual(['3 (tiga)'])
    expect(marked(fresh)).toEqual(['12 (dua belas)'])
  })

  test('both texts stay whole, and what is not marked is the same in both', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '1', '\n'), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { old, fresh } = wordDifference(before, after)
        expect(old.map((piece) => piece.text).join('')).toBe(before)
        expect(fresh.map((piece) => piece.text).join('')).toBe(after)
        const kept = (pieces: typeof old) =>
          pieces.flatMap((piece) => (piece.differs ? [] : piece.text.split(/\s+/).filter(Boolean)))
        expect(kept(old)).toEqual(kept(fresh))
      }),
    )
    expect(wordDifference('sama saja', 'sama saja').fresh.some(({ differs }) => differs)).toBe(false)
  })
})
