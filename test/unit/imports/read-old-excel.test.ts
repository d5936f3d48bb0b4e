// Excel 2 to 2003 files are read as they were saved; what in them would run, reach out or cannot be read is refused.
import { readFileSync } from 'node:fs'
import { CFB } from '@e965/xlsx'
import { describe, expect, it, test, vi } from 'vitest'
import { MAX_XLS_BYTES } from '../../../src-main/features/imports/reading/reading-limits.ts'
import { gridOf, gridsOf, refusalOf, textsOf } from '../../support/grids.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { biffRecord, bookOf, oleOf, sheetOf, xlsWith } from '../../support/old-workbooks.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/tables/${name}`, import.meta.url))

describe.each(['libreoffice.xls', 'libreoffice-1904.xls', 'libreoffice.ods'])('%s', (name) => {
  test('keeps days, months, times, numbers, links, errors, merged cells and hidden sheets', async () => {
    const [grid, hidden] = await gridsOf(fixture(name), name)
    expect(grid?.rows.slice(2, 6)).toEqual([
      [
        { kind: 'number', number: 1 },
        { kind: 'date', date: '2022-02-13' },
        { kind: 'date', date: '2022-02-01', shows: 'month' },
        { kind: 'text', text: 'Warga Satu' },
        { kind: 'text', text: 'Data anggaran\nbaris kedua' },
        { kind: 'boolean', value: true },
      ],
      [
        { kind: 'number', number: 2 },
        { kind: 'date', date: '2022-12-31' },
        { kind: 'date', date: '2022-12-01', shows: 'month' },
        { kind: 'text', text: 'Warga Dua' },
        { kind: 'text', text: 'Lihat\nhttps://contoh.go.id/berkas.pdf' },
        { kind: 'number', number: 3 },
      ],
      [
        { kind: 'number', number: 3 },
        { kind: 'date', date: '1900-03-05' },
        { kind: 'empty' },
        { kind: 'text', text: 'André “é” – Ω' },
        { kind: 'number', number: 3_201_010_101_010_001 },
        { kind: 'error', code: '#DIV/0!' },
      ],
      [
        { kind: 'number', number: 4 },
        { kind: 'text', text: '12:00' },
        { kind: 'number', number: 1_250_000.75 },
        { kind: 'text', text: 'Warga Empat' },
        { kind: 'text', text: 'spasi  ganda' },
      ],
    ])
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 7, left: 0, bottom: 8, right: 1 },
    ])
    expect([grid?.sheetName, grid?.hidden, grid?.formulaCells]).toEqual(['Register 2022', undefined, 3])
    expect([hidden?.sheetName, hidden?.hidden, hidden && textsOf(hidden)]).toEqual(['Rahasia', true, [[], ['', 'tersembunyi']]])
  })
})

test.each(['biff2', 'biff5', 'biff8'] as const)('%s is read', async (format) => {
  expect(
    textsOf(
      await gridOf(
        bookOf(
          sheetOf([
            ['No', 'Nama'],
            [1, 'Warga'],
          ]),
          format,
        ),
        'lama.xls',
      ),
    ),
  ).toEqual([
    ['No', 'Nama'],
    ['1', 'Warga'],
  ])
})

describe('an old workbook', () => {
  const formula = (text: string) => {
    const sheet = sheetOf([['No', 'Nama']])
    sheet['C1'] = { t: 'n', v: 5, f: text }
    sheet['!ref'] = 'A1:C1'
    return bookOf(sheet, 'biff8')
  }
  const otherWorkbook = Buffer.concat([Buffer.from([1, 0, 9, 0, 0, 1]), Buffer.from('lain.xls')])
  const macroSheet = Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 1, 4, 0]), Buffer.from('Mkro')])

  const cutOff = (whole: Buffer) => {
    const book = Buffer.from((CFB.find(CFB.read(whole, { type: 'buffer' }), '/Workbook') as { content: Uint8Array }).content)
    return oleOf({ '/Workbook': book.subarray(0, Math.floor(book.length * 0.6)) })
  }

  it.each([
    ['with a password', xlsWith([biffRecord(0x2f, Buffer.alloc(6))]), 'passwordProtected'],
    [
      'encrypted by a newer Excel',
      oleOf({ '/EncryptionInfo': Buffer.alloc(8), '/EncryptedPackage': Buffer.alloc(64) }),
      'passwordProtected',
    ],
    ['with macros', xlsWith([], { '/_VBA_PROJECT_CUR/VBA/dir': Buffer.from('x') }), 'macros'],
    ['with macros of Excel 4', xlsWith([biffRecord(0x85, macroSheet)]), 'macros'],
    ['that reads another workbook', xlsWith([biffRecord(0x1ae, otherWorkbook)]), 'externalLinks'],
    ['cut off in the middle of a sheet', cutOff(fixture('libreoffice.xls')), 'damaged'],
    [
      'of more bytes than its reader can take',
      Buffer.concat([fixture('libreoffice.xls'), Buffer.alloc(MAX_XLS_BYTES)]),
      'xlsTooLarge',
    ],
    [
      'whose texts are cut into a million pieces',
      xlsWith([biffRecord(0xfc, Buffer.alloc(8)), ...Array.from({ length: 1_000_000 }, () => biffRecord(0x3c, Buffer.alloc(1)))]),
      'xlsTooLarge',
    ],
    ['that is a letter of Word', oleOf({ '/WordDocument': Buffer.alloc(600) }), 'notASpreadsheet'],
    ['without anything behind its mark', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'damaged'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await refusalOf(bytes, 'lama.xls')).toBe(code)
  })

  it('shows the saved result of its formulas, and says how many there are', async () => {
    const grid = await gridOf(formula('2+3'), 'lama.xls')
    expect(textsOf(grid)).toEqual([['No', 'Nama', '5']])
  })

  it('cut off or with turned bits is refused or read, and never keeps the computer busy', { timeout: 30_000 }, async () => {
    const whole = fixture('libreoffice.xls')
    // The library tells the console about records it does not know.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (let seed = 0; seed < 150; seed += 1) {
      const random = seededRandom(seed)
      const bytes = Buffer.from(random.chance(0.3) ? whole.subarray(0, random.whole(8, whole.length)) : whole)
      for (let times = random.whole(1, 6); times > 0; times -= 1)
        bytes.writeUInt8(random.whole(0, 255), random.whole(8, bytes.length - 1))
      const started = performance.now()
      expect(await refusalOf(bytes, 'lama.xls')).toMatch(
        /^(?:read|damaged|empty|tooLarge|notASpreadsheet|passwordProtected|macros|externalLinks|tooMany|cellTooLong|formulasCallOut)/,
      )
      expect(performance.now() - started).toBeLessThan(5000)
    }
  })
})
