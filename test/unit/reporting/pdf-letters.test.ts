// Lines of text in the narrow columns of a register: nothing lost, nothing wider than its column, numbers in one piece.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenLines, type Letters, textWidth } from '../../../src-main/reporting/pdf-letters.ts'

/** Every letter 500 wide but for the space; "AV" stands closer together, as in the real fonts. */
const LETTERS: Letters = {
  advance: (code) => (code === 32 ? 250 : 500),
  kern: (code, next) => (code === 65 && next === 86 ? -80 : 0),
}
const inLettersOf = (text: string, count: number) => brokenLines(text, count * 500, LETTERS)
const words = fc.array(fc.stringMatching(/^[A-Za-z0-9/–-]{1,12}$/), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))

describe('lines of a cell', () => {
  test('hold every letter of the text in its order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (text, count) => {
        const { lines } = inLettersOf(text, count)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  test('are never wider than the column, unless it has room for no letter at all', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (text, count) => {
        for (const line of inLettersOf(text, count).lines) expect(textWidth(line, LETTERS)).toBeLessThanOrEqual(count * 500 + 0.1)
      }),
    )
  })

  test('end between words, and a word too long for the column is reported as cut', () => {
    expect(inLettersOf('Rencana kerja tahun', 7)).toEqual({ lines: ['Rencana', 'kerja', 'tahun'], cut: false })
    expect(inLettersOf('Dokumentasi', 7)).toEqual({ lines: ['Dokumen', 'tasi'], cut: true })
  })

  test.each([
    ['a number of registration after a stroke', '001/PIP/DISKOMINFO/IV', 11, ['001/PIP/', 'DISKOMINFO/', 'IV']],
    ['compound words after the hyphen', 'Undang-Undang', 8, ['Undang-', 'Undang']],
    ['neither days nor ranges of numbers', 'tgl 15-07-2025', 12, ['tgl', '15-07-2025']],
    ['no fraction', 'pukul 1/2025', 8, ['pukul', '1/2025']],
  ] as const)('end in %s', (_what, text, count, lines) => {
    expect(inLettersOf(text, count).lines).toEqual(lines)
  })

  test('keep the line ends that the text has, and drop spaces where a line ends', () => {
    expect(inLettersOf('satu  \ndua\n\ntiga empat', 5).lines).toEqual(['satu', 'dua', '', 'tiga', 'empat'])
    expect(inLettersOf('', 5).lines).toEqual([''])
  })
})

test('a pair that stands closer together is measured so', () => {
  expect(textWidth('AV', LETTERS)).toBe(920)
  expect(textWidth('VA', LETTERS)).toBe(1000)
})
