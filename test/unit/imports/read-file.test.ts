// Files are judged by their content: what is no table gives a reason, what is one gives its cells.
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { IMPORT_ERROR_CODES } from '../../../src-main/features/imports/imports.contract.ts'
import { IMPORT_FILE_ERROR_CODES } from '../../../src-main/features/imports/reading/file-refusal.ts'
import { cellText, columnLetter, type Grid } from '../../../src-main/features/imports/reading/grid.ts'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { readGrids } from '../../../src-main/features/imports/reading/read-file.ts'
import { MAX_FILE_BYTES } from '../../../src-main/features/imports/reading/reading-limits.ts'
import { generateImportFile } from '../../support/import-files.ts'

async function errorOf(bytes: Buffer, fileName = 'berkas.xlsx') {
  const read = await readGrids(bytes, fileName)
  return read.ok ? 'read' : read.error.code
}

async function gridOf(bytes: Buffer, fileName: string): Promise<Grid> {
  const read = await readGrids(bytes, fileName)
  const [grid] = read.ok ? read.value : []
  if (grid === undefined) throw new Error('nothing read')
  return grid
}

const texts = (grid: Grid) => grid.rows.map((row) => row.map(cellText))

async function workbookOf(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('Lembar'), workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

describe('files that are no table', () => {
  test('a JPEG renamed to xlsx', async () => {
    expect(await errorOf(Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(2000, 7)]))).toBe(
      'notASpreadsheet',
    )
  })

  test('a PDF renamed to csv', async () => {
    expect(await errorOf(Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'daftar.csv')).toBe('notASpreadsheet')
  })

  test('a web page without a table saved as xls', async () => {
    expect(await errorOf(Buffer.from('<html><body><p>No</p></body></html>'), 'register.xls')).toBe('notASpreadsheet')
  })

  test('a web archive and a letter, whatever they are named', async () => {
    expect(await errorOf(Buffer.from('MIME-Version: 1.0\nX-Document-Type: Workbook\n'), 'a.xls')).toBe('notASpreadsheet')
    expect(await errorOf(Buffer.from('{\\rtf1 Halo}'), 'a.csv')).toBe('notASpreadsheet')
  })

  test('have a code of the contract each, and so a sentence', () => {
    expect(IMPORT_ERROR_CODES).toEqual(expect.arrayContaining(IMPORT_FILE_ERROR_CODES.map((code) => `imports.${code}`)))
  })

  test('binary rubbish of no known kind', async () => {
    expect(await errorOf(Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 251)))).toBe('notASpreadsheet')
  })

  test('an empty file, an empty sheet, a text of blanks', async () => {
    expect(await errorOf(Buffer.alloc(0))).toBe('empty')
    expect(await errorOf(await workbookOf(() => undefined))).toBe('empty')
    expect(await errorOf(Buffer.from(' \n \n'), 'a.csv')).toBe('empty')
    expect(await errorOf(Buffer.from(';;;\n;;;\n'), 'a.csv')).toBe('empty')
  })

  test('a workbook cut off half way', async () => {
    const { bytes } = await generateImportFile('R1', 1)
    expect(await errorOf(bytes.subarray(0, Math.floor(bytes.length / 2)))).toBe('damaged')
  })

  test('a workbook with broken content', async () => {
    const { bytes } = await generateImportFile('R1', 1)
    const broken = Buffer.from(bytes)
    broken.fill(0x41, 40, Math.floor(broken.length * 0.7))
    expect(await errorOf(broken)).toBe('damaged')
  })

  test('a zip that is no workbook', async () => {
    const { bytes } = await generateImportFile('R1', 1)
    const renamed = Buffer.from(bytes.toString('latin1').replaceAll('xl/workbook.xml', 'xl/workbooq.xml'), 'latin1')
    expect(await errorOf(renamed)).toBe('notASpreadsheet')
  })

  test('a file beyond the size limit', async () => {
    expect(await errorOf(Buffer.alloc(MAX_FILE_BYTES + 1, 65), 'a.csv')).toBe('tooLarge')
  })

  test('a workbook that claims to unpack to gigabytes is not unpacked', async () => {
    const { bytes } = await generateImportFile('R1', 1)
    const bomb = Buffer.from(bytes)
    bomb.writeUInt32LE(4_000_000_000, bomb.indexOf(Buffer.from('504b0102', 'hex')) + 24)
    expect(await errorOf(bomb)).toBe('tooLarge')
  })
})

describe('cells of a workbook', () => {
  test('dates do not shift, rich text and formulas show their result, merged cells speak once', async () => {
    const bytes = await workbookOf((sheet) => {
      sheet.getCell('A1').value = new Date(Date.UTC(2022, 11, 31))
      sheet.getCell('A1').numFmt = 'dd/mm/yyyy'
      sheet.getCell('B1').value = { richText: [{ text: 'Data ' }, { text: 'tebal', font: { bold: true } }] }
      sheet.getCell('C1').value = { formula: '1+1', result: 2, date1904: false }
      sheet.getCell('D1').value = { text: 'Lihat', hyperlink: 'https://contoh.go.id/berkas.pdf' }
      sheet.getCell('E1').value = { error: '#REF!' }
      sheet.getCell('F1').value = true
      sheet.getCell('G1').value = 3_201_010_101_010_001
      sheet.getCell('A3').value = 'Judul'
      sheet.mergeCells('A3:C4')
    })
    const grid = await gridOf(bytes, 'a.xlsx')
    expect(texts(grid)[0]).toEqual([
      '2022-12-31',
      'Data tebal',
      '2',
      'Lihat\nhttps://contoh.go.id/berkas.pdf',
      '',
      'Ya',
      '3201010101010001',
    ])
    expect(grid.rows[0]?.[4]).toEqual({ kind: 'error', code: '#REF!' })
    expect(texts(grid)[2]).toEqual(['Judul'])
    expect(grid.rows[1]).toEqual([])
    expect(grid.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 2 }])
  })

  test('a day shown as a month keeps its day and says what is shown', async () => {
    const grid = await gridOf(
      await workbookOf((sheet) => {
        sheet.getCell('A1').value = new Date(Date.UTC(2021, 0, 1))
        sheet.getCell('A1').numFmt = 'mmm-yy'
        sheet.getCell('B1').value = new Date(Date.UTC(2021, 0, 1))
        sheet.getCell('B1').numFmt = '[$-421]dd mmmm yyyy'
      }),
      'a.xlsx',
    )
    expect(grid.rows[0]).toEqual([
      { kind: 'date', date: '2021-01-01', shows: 'month' },
      { kind: 'date', date: '2021-01-01' },
    ])
  })

  test('content beyond the widest sheet read refuses the file instead of cutting it', async () => {
    expect(await errorOf(await workbookOf((sheet) => (sheet.getCell('XFD1').value = 'jauh')))).toBe('tooManyColumns')
    expect(await errorOf(Buffer.from(`${'a;'.repeat(400)}b\n`), 'a.csv')).toBe('tooManyColumns')
  })

  test('a formula saved without its result is seen as failed, one with its result is counted', async () => {
    const grid = await gridOf(
      await workbookOf((sheet) => {
        sheet.getCell('A1').value = { formula: 'B1+1', result: 8, date1904: false }
        sheet.getCell('B1').value = { formula: 'C1+1', date1904: false }
        sheet.getCell('C1').value = { formula: 'HYPERLINK("https://contoh.go.id/a","Lihat")', result: 'Lihat', date1904: false }
      }),
      'a.xlsx',
    )
    expect(grid.rows[0]).toEqual([
      { kind: 'number', number: 8 },
      { kind: 'error', code: '#RUMUS?' },
      { kind: 'text', text: 'Lihat\nhttps://contoh.go.id/a' },
    ])
    expect(grid.formulaCells).toBe(3)
  })

  test('days are counted from 1904 where the workbook says so, and a hidden sheet says so', async () => {
    const bytes = await workbookOf((sheet, workbook) => {
      workbook.properties.date1904 = true
      sheet.state = 'hidden'
      sheet.getCell('A1').value = new Date(Date.UTC(2022, 11, 31))
      sheet.getCell('A1').numFmt = 'dd/mm/yyyy'
    })
    const grid = await gridOf(bytes, 'a.xlsx')
    expect([texts(grid), grid.hidden]).toEqual([[['2022-12-31']], true])
  })

  test('letters name columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})

const TABLE = 'No;Tanggal;Nama;Informasi Yang Diminta\n1;13-02-2022;André;"Data ""A"";\nbaris dua"\n'

describe('a text table', () => {
  test.each([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(TABLE)])],
    ['UTF-16 little endian', Buffer.concat([Buffer.from('fffe', 'hex'), iconv.encode(TABLE, 'utf16le')])],
    ['UTF-16 big endian', Buffer.concat([Buffer.from('feff', 'hex'), iconv.encode(TABLE, 'utf16be')])],
    ['Windows-1252', iconv.encode(TABLE, 'win1252')],
    ['Windows line ends', Buffer.from(TABLE.replaceAll('\n', '\r\n'))],
  ])('in %s', async (_name, bytes) => {
    expect(texts(await gridOf(bytes, 'register.csv'))).toEqual([
      ['No', 'Tanggal', 'Nama', 'Informasi Yang Diminta'],
      ['1', '13-02-2022', 'André', 'Data "A";\nbaris dua'],
    ])
  })

  test.each([',', ';', '\t', '|'])('parted by "%s", with commas in its prose', async (separator) => {
    const lines = Array.from({ length: 6 }, (_, row) => [`${row}`, '1-2-2022', 'Nama', '"data a, b, c"'].join(separator))
    const grid = await gridOf(Buffer.from(lines.join('\n')), 'a.txt')
    expect(grid.rows.every((row) => row.length === 4)).toBe(true)
  })

  test('a separator line of Excel is obeyed and keeps its row number', async () => {
    const grid = await gridOf(Buffer.from('sep=|\nNo|Nama\n1|A, B; C\n'), 'a.csv')
    expect(texts(grid)).toEqual([[], ['No', 'Nama'], ['1', 'A, B; C']])
  })

  test('a stray quote and rows of different length do not stop the reading', async () => {
    const grid = await gridOf(Buffer.from('No,Nama,Ket\n1,Pipa 3" baja,x\n2,B\n'), 'a.csv')
    expect(texts(grid)).toEqual([
      ['No', 'Nama', 'Ket'],
      ['1', 'Pipa 3" baja', 'x'],
      ['2', 'B'],
    ])
  })

  test('the sheet takes the name of the file', async () => {
    expect((await gridOf(Buffer.from('a,b\n'), 'Register 2022.csv')).sheetName).toBe('Register 2022')
  })

  test('a Windows-1252 register with semicolons previews whole', async () => {
    const rows = Array.from(
      { length: 5 },
      (_, index) => `${index + 1};1${index}/02/2022;Pemohon é;Mahasiswa;Data – ${index};Penelitian`,
    )
    const text = ['No;Tanggal;Nama;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi', ...rows].join('\r\n')
    const grid = await gridOf(iconv.encode(text, 'win1252'), 'register.csv')
    const preview = previewImport([grid], 'request', { fileName: 'register.csv' })
    expect([preview.read, preview.accepted]).toEqual([5, 5])
    expect(preview.rows[0]?.draft).toMatchObject({ applicantName: 'Pemohon é', informationRequested: 'Data – 0' })
  })
})

test('10,000 requests are read and previewed within seconds, none lost', { timeout: 30_000 }, async () => {
  const file = await generateImportFile('R1', 9, { entries: 10_000, noise: false })
  const started = performance.now()
  const grid = await gridOf(file.bytes, file.fileName)
  const preview = previewImport([grid], 'request', { fileName: file.fileName })
  expect([preview.read, preview.accepted]).toEqual([10_000, 10_000])
  expect(performance.now() - started).toBeLessThan(10_000)
})
