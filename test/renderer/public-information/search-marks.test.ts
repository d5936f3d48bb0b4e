// Search marks: what is marked is what the full-text index found.
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullTextQuery } from '../../../src-main/features/full-text-query.ts'
import { excerpt, markedParts, searchTerms } from '../../../src-renderer/features/public-information/grid/search-marks.model.ts'

const found = (text: string, search: string) =>
  markedParts(text, searchTerms(search))
    .filter((part) => part.found)
    .map((part) => part.text)

test.each([
  ['Rencana Kerja Anggaran', 'ker', ['Kerja']],
  ['Rencana Kerja Anggaran', 'anggaran RENCANA', ['Rencana', 'Anggaran']],
  ['Dokumen perencanaan', 'rencana', []],
  ['Café Résumé', 'resume', ['Résumé']],
  ['Cafe\u0301 baru', 'café', ['Cafe\u0301']],
  ['LKjIP 2025 (final)', '2025', ['2025']],
  ['LKjIP 2025', '', []],
  ['LKjIP 2025', '"*()', []],
  ['Peraturan no.12/2024', '12', ['12']],
])('%j searched for %j marks %j', (text, search, words) => {
  expect(found(text, search)).toEqual(words)
})

test('the parts joined are the text, whatever is searched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => {
      const parts = markedParts(text, searchTerms(search))
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})

test('words are marked in just those texts that the index of the register finds', () => {
  const index = new Database(':memory:')
  index.exec("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')")
  const letters = fc.string({ unit: fc.constantFrom(...'aAáÉeéñ ç-/.b2'.split('')), maxLength: 14 })
  fc.assert(
    fc.property(
      letters,
      fc.string({ unit: fc.constantFrom(...'aáEéñçb2'.split('')), minLength: 1, maxLength: 3 }),
      (text, search) => {
        index.exec('DELETE FROM words')
        index.prepare('INSERT INTO words (text) VALUES (?)').run(text)
        const terms = fullTextQuery(search)
        const rows = terms === undefined ? [] : index.prepare('SELECT 1 FROM words WHERE words MATCH ?').all(terms)
        expect(found(text, search).length > 0).toBe(rows.length > 0)
      },
    ),
    { numRuns: 400 },
  )
  index.close()
})

test('a piece of a long summary begins shortly before the found word', () => {
  const long = `${'kata pembuka yang panjang sekali '.repeat(4)}memuat anggaran belanja dinas`
  const piece = excerpt(long, searchTerms('anggaran'))
  expect(piece.startsWith('… ')).toBe(true)
  expect(piece.indexOf('anggaran')).toBeLessThan(34)
  expect(long.endsWith(piece.slice(2))).toBe(true)
  expect(excerpt('anggaran belanja', searchTerms('anggaran'))).toBe('anggaran belanja')
  expect(excerpt('tidak ada', searchTerms('anggaran'))).toBe('')
})
