// Text tables: whichever sign parts the columns, whichever encoding and line ends, the cells come back as they were written.
import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it, test } from 'vitest'
import { separatorOf } from '../../../src-main/features/imports/reading/separator.ts'
import { gridOf, refusalOf, textsOf } from '../../support/grids.ts'

const ENCODINGS = ['utf8', 'utf8 with mark', 'utf16le', 'utf16be', 'utf16le with mark', 'win1252'] as const
const encoded = (text: string, encoding: (typeof ENCODINGS)[number]) => {
  const [name = 'utf8', mark] = encoding.split(' with ')
  return iconv.encode(text, name, { addBOM: mark !== undefined })
}

const quoted = (text: string, separator: string, always: boolean) =>
  always || [separator, '"', '\n'].some((sign) => text.includes(sign)) ? `"${text.replaceAll('"', '""')}"` : text

describe('a text table', () => {
  const word = fc.stringMatching(/^[A-Za-zé0-9][A-Za-zé0-9 .,/()"\n-]{0,20}[A-Za-zé0-9]$/)

  it('is read back from any separator, encoding and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 6 })
          .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 })),
        fc.constantFrom(';', '\t', '|', '^', '~'),
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (rows, separator, encoding, lineEnd, always) => {
          const header = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => `Kolom ${column}`)
          const table = [header, ...rows, ...rows.map(() => header.map((title) => title.toLowerCase()))]
          const lines = table.map((row) => row.map((text) => quoted(text, separator, always)).join(separator))
          const text = lines.join('\n').replaceAll('\n', lineEnd)
          expect(textsOf(await gridOf(encoded(text, encoding), 'a.txt'))).toEqual(table)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('with line ends of three kinds has as many rows as it shows', async () => {
    expect(textsOf(await gridOf(Buffer.from('No;Nama\r\n1;A\n2;B\r3;C'), 'a.csv')).map((row) => row[0])).toEqual([
      'No',
      '1',
      '2',
      '3',
    ])
  })

  it('padded with zero bytes is read without them', async () => {
    expect(textsOf(await gridOf(Buffer.from('No;Nama\n1;Warga é\u0000\u0000\u0000\n2;Warga\u0000\n'), 'a.csv'))).toEqual([
      ['No', 'Nama'],
      ['1', 'Warga é'],
      ['2', 'Warga'],
    ])
  })

  it('whose zeros an export guarded keeps them', async () => {
    expect(textsOf(await gridOf(Buffer.from('No;HP\n1;="08123"\n2;"=""0856"""\n'), 'a.csv'))).toEqual([
      ['No', 'HP'],
      ['1', '08123'],
      ['2', '0856'],
    ])
  })

  it.each([
    ['with a quote that is never closed', Buffer.from('No;Nama\n1;"Warga\n2;B\n'), 'quoteNotClosed'],
    ['with a value in column 300', Buffer.from(`${'a;'.repeat(300)}b\n`), 'tooManyColumns a!IW1'],
    ['with a value in row 200,001', Buffer.from('a;b\n'.repeat(200_001)), 'tooManyRows a!A200001'],
    ['with forty thousand signs in a cell', Buffer.from(`No;Nama\n1;${'x'.repeat(40_000)}\n`), 'cellTooLong a!B2'],
  ])('%s is refused', async (_what, bytes, refusal) => {
    expect(await refusalOf(bytes, 'a.csv')).toBe(refusal)
  })
})

test.each([
  ['a;b\nc;d', ';'],
  ['Nama, gelar|Alamat\nA, S.H.|Jalan, 1\nB|C', '|'],
  ['No^Nama^Ket\n1^A, b; c^d', '^'],
  ['No#Nama#Ket\n1#A#x\n2#B#y', '#'],
  ['Satu kolom saja\nbaris lain', ','],
  ['"a;b";c\n"d;e";f', ';'],
])('%j is parted by %s', (text, separator) => {
  expect(separatorOf(text)).toBe(separator)
})
