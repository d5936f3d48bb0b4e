// The workbook of the example office as the one who prints it sees it: official headers, print set-up, heights, cell types.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { officePart, readWorkbook } from '../support/documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-workbook-'))
const made: { path: string; workbook?: ExcelJS.Workbook } = { path: '' }

beforeAll(async () => {
  expect(await main(['node', 'ppid', 'contoh', '--keluar', folder, '--tahun', '2025'])).toBe(0)
  made.path = join(folder, readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '')
  made.workbook = await readWorkbook(made.path)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sheets = () => made.workbook?.worksheets ?? []
function sheetOf(name: string): ExcelJS.Worksheet {
  const sheet = made.workbook?.getWorksheet(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}
/** The number of a cell, computed or typed; a dash counts nothing. */
function numberIn(cell: ExcelJS.Cell): number {
  const value = cell.formula === undefined ? cell.value : cell.result
  return typeof value === 'number' ? value : 0
}
/** Texts of the lowest header cell over each column; the header begins under two title rows. */
function leaves(sheet: ExcelJS.Worksheet, lastHeaderRow: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(lastHeaderRow, index + 1).text)
}

const LAMPIRAN_VIII = [
  'No.',
  'Tgl.',
  'Nama',
  'Alamat',
  'Nomor Kontak',
  'Pekerjaan',
  'Informasi Yang Diminta',
  'Tujuan Penggunaan Informasi',
  'Ya',
  'Tdk',
  'Belum Didokumentasikan',
  'Softcopy',
  'Hardcopy',
  'Melihat/ Mengetahui',
  'Meminta Salinan',
  'Keputusan',
  'Alasan Penolakan',
  'Pemberitahuan Tertulis',
  'Pemberian Informasi',
  'Biaya',
  'Cara',
]

const LAMPIRAN_XI = [
  'No.',
  'Tgl.',
  'Nama',
  'Alamat',
  'Nomor Kontak',
  'Pekerjaan',
  'No. Pendaftaran Permohonan Informasi',
  'Informasi Yang Diminta',
  'Tujuan Penggunaan Informasi',
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'Keputusan Atasan PPID',
  'Hari dan Tanggal Pemberian Tanggapan atas Keberatan',
  'Nama dan Posisi Atasan PPID',
  'Tanggapan Pemohon Informasi',
]

describe('the official registers', () => {
  test('Lampiran VIII has its 21 columns in the official order, under merged headers', () => {
    const sheet = sheetOf('Register Permohonan')
    expect(leaves(sheet, 5)).toEqual(LAMPIRAN_VIII)
    const merges = (sheet.model as { merges?: string[] }).merges ?? []
    for (const merge of ['A3:A5', 'I3:K3', 'I4:J4', 'K4:K5', 'L3:M3', 'N3:O3', 'R3:S3', 'T3:U3']) expect(merges).toContain(merge)
    expect(sheet.getCell('I3').text).toBe('Status Informasi')
    expect(sheet.getCell('I4').text).toBe('Di Bawah Penguasaan')
    expect(sheet.getCell('R3').text).toBe('Hari dan Tanggal')
    expect(sheet.getCell('T3').text).toBe('Biaya & Cara Pembayaran')
  })

  test('Lampiran XI has its 20 columns in the official order', () => {
    const sheet = sheetOf('Register Keberatan')
    expect(leaves(sheet, 4)).toEqual(LAMPIRAN_XI)
    const merges = (sheet.model as { merges?: string[] }).merges ?? []
    expect(merges).toContain('J3:P3')
  })

  test('count their columns in the row under the header', () => {
    const counted = (name: string, row: number) => leaves(sheetOf(name), row)
    expect(counted('Register Permohonan', 6)).toEqual(Array.from({ length: 21 }, (_, index) => String(index + 1)))
    expect(counted('Register Keberatan', 5)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)))
  })

  test('have an entry for each case, with the applicant disguised', () => {
    const sheet = sheetOf('Register Permohonan')
    const names = Array.from({ length: sheet.rowCount - 6 }, (_, index) => sheet.getCell(index + 7, 3).text)
    expect(names).toEqual(names.map((_, index) => `Pemohon ${index + 1}`))
    expect(names.length).toBeGreaterThan(50)
    for (const column of [4, 5]) expect(sheet.getCell(7, column).text).toBe('disamarkan')
  })
})

describe('types of cells', () => {
  test('registration numbers and all that people typed are text, formatted as text', () => {
    const sheet = sheetOf('Register Permohonan')
    for (let row = 7; row <= sheet.rowCount; row++)
      for (const column of [1, 3, 4, 5, 6, 7, 8]) {
        const cell = sheet.getCell(row, column)
        // An empty text is read back as nothing.
        expect(cell.value === null || typeof cell.value === 'string', cell.address).toBe(true)
        expect(cell.numFmt, cell.address).toBe('@')
      }
  })

  test('days are days, not text', () => {
    const sheet = sheetOf('Register Permohonan')
    for (let row = 7; row <= sheet.rowCount; row++) {
      expect(sheet.getCell(row, 2).value).toBeInstanceOf(Date)
      expect(sheet.getCell(row, 2).numFmt).toBe('dd-mm-yyyy')
    }
  })

  test('counts are numbers that Excel shows the Indonesian way', () => {
    const sheet = sheetOf('T2 Pemohon')
    expect(typeof sheet.getCell(4, 3).value).toBe('number')
    expect(sheet.getCell(4, 3).numFmt).toContain('#,##0')
    expect(sheet.getCell(4, 3).numFmt).toContain('[$-421]')
  })

  test('sums are live formulas over exactly the rows above, with our result cached', () => {
    let sums = 0
    for (const sheet of sheets())
      sheet.eachRow((row, number) =>
        row.eachCell((cell) => {
          const range = /^(?:ROUND\()?SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)(?:,8\))?$/.exec(cell.formula ?? '')
          // Sums along a row are the affair of another test; here it is the last line of a table.
          if (cell.formula === undefined || sheet.getCell(number, 1).text !== 'Jumlah') return
          sums += 1
          expect(range, cell.formula).not.toBeNull()
          expect(Number(range?.[4])).toBe(number - 1)
          expect(cell.address).toBe(`${range?.[1]}${number}`)
          let own = 0
          for (let line = Number(range?.[2]); line < number; line++) own += numberIn(sheet.getCell(`${range?.[1]}${line}`))
          expect(cell.result).toBeCloseTo(own, 9)
        }),
      )
    expect(sums).toBeGreaterThan(10)
  })
})

describe('print set-up', () => {
  test('is A4 on one page across, with the header repeated and a print area', () => {
    for (const sheet of sheets().filter(({ name }) => name !== 'Grafik')) {
      expect(sheet.pageSetup.paperSize, sheet.name).toBe(9)
      expect(sheet.pageSetup.fitToPage, sheet.name).toBe(true)
      expect([sheet.pageSetup.fitToWidth, sheet.pageSetup.fitToHeight], sheet.name).toEqual([1, 0])
      expect(sheet.pageSetup.printArea, sheet.name).toMatch(/^A1:[A-U]\d+$/)
      if (sheet.name !== 'Ringkasan') expect(sheet.pageSetup.printTitlesRow, sheet.name).toMatch(/^3:[3-6]$/)
    }
  })

  test('of the charts breaks the page between two of them, which Excel does only on a sheet that is not fitted', () => {
    const sheet = sheetOf('Grafik')
    expect([sheet.pageSetup.fitToPage, sheet.pageSetup.scale]).toEqual([false, 100])
    expect(sheet.pageSetup.printArea).toMatch(/^A1:H\d+$/)
    const width = Array.from({ length: 8 }, (_, index) => sheet.getColumn(index + 1).width ?? 0).reduce(
      (sum, one) => sum + one,
      0,
    )
    expect(width).toBeLessThanOrEqual(75)
  })

  test('has the print area end with the last row', () => {
    for (const sheet of sheets()) expect(sheet.pageSetup.printArea, sheet.name).toMatch(new RegExp(`\\D${sheet.rowCount}$`))
  })

  test('lays the registers and lists across, the counts upright', () => {
    for (const name of ['Register Permohonan', 'Register Keberatan', 'DIP', 'DIK'])
      expect(sheetOf(name).pageSetup.orientation, name).toBe('landscape')
    for (const name of ['T1 Per Bulan', 'T2 Pemohon', 'T6 Waktu', 'T11 Sengketa'])
      expect(sheetOf(name).pageSetup.orientation, name).toBe('portrait')
  })

  test('names office and page at the foot', () => {
    for (const sheet of sheets()) expect(sheet.headerFooter.oddFooter, sheet.name).toContain('Halaman &P dari &N')
  })

  test('is F4 (folio) when asked for', async () => {
    const other = mkdtempSync(join(folder, 'f4-'))
    const order = [
      '--db',
      join(folder, 'contoh.ppid'),
      '--tahun',
      '2025',
      '--keluar',
      other,
      '--format',
      'xlsx',
      '--kertas',
      'F4',
    ]
    expect(await main(['node', 'ppid', 'laporan', ...order])).toBeLessThan(3)
    const workbook = await readWorkbook(join(other, readdirSync(other)[0] ?? ''))
    for (const sheet of workbook.worksheets) expect(sheet.pageSetup.paperSize).toBe(14)
  })
})

describe('heights', () => {
  /** A rough count, not ours: 1.4 letters of 9 points to a unit of width, words kept whole. */
  function linesNeeded(text: string, width: number): number {
    const room = Math.max(1, Math.floor(width * 1.4))
    return text.split('\n').reduce((sum, line) => {
      let [lines, used] = [1, 0]
      for (const word of line.split(' ')) {
        if (used > 0 && used + 1 + word.length > room) {
          lines += 1
          used = 0
        }
        used += (used > 0 ? 1 : 0) + word.length
      }
      return sum + lines
    }, 0)
  }

  test('leave room for every wrapped line', () => {
    for (const name of ['Register Permohonan', 'Register Keberatan', 'DIP', 'DIK']) {
      const sheet = sheetOf(name)
      sheet.eachRow((row, number) => {
        if (number < 7) return
        row.eachCell((cell, column) => {
          if (cell.isMerged || typeof cell.value !== 'string' || cell.alignment.wrapText !== true) return
          const lines = linesNeeded(cell.value, sheet.getColumn(column).width ?? 8)
          expect(row.height, `${name}!${cell.address}`).toBeGreaterThanOrEqual(Math.min(409, lines * 11.5))
        })
      })
    }
  })

  test('are said for every row of entries, since no program adjusts them on opening', () => {
    const sheet = sheetOf('DIP')
    for (let row = 5; row <= sheet.rowCount; row++)
      if (!sheet.getCell(row, 1).text.startsWith('A.')) expect(sheet.getRow(row).height ?? 15).toBeGreaterThan(0)
  })
})

describe('properties of the file', () => {
  test('name the program and the report, and no person', () => {
    const core = officePart(made.path, 'docProps/core.xml')
    expect(core).toContain('<dc:creator>Register PPID</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Register PPID</cp:lastModifiedBy>')
    expect(core).toContain('Laporan Layanan Informasi Publik Tahun 2025')
  })

  test('hold no link to another file and no macro', () => {
    expect(() => officePart(made.path, 'xl/vbaProject.bin')).toThrow()
    expect(() => officePart(made.path, 'xl/externalLinks/externalLink1.xml')).toThrow()
  })

  test('the summary links to each sheet', () => {
    const summary = sheetOf('Ringkasan')
    const targets: string[] = []
    summary.eachRow((row) => row.eachCell((cell) => (cell.hyperlink === undefined ? undefined : targets.push(cell.hyperlink))))
    expect(targets).toHaveLength(sheets().length - 1)
    for (const sheet of sheets().slice(1)) expect(targets.join()).toContain(sheet.name)
  })
})
