// What is alive in a workbook: charts of its own cells, formulas that another program computes to the same, names, signatures.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { absoluteRange, joinedRanges } from '../../src-main/reporting/xlsx-address.ts'
import { cellsOfTable } from '../../src-main/reporting/xlsx-chart-cells.ts'
import { termsFormula } from '../../src-main/reporting/xlsx-formulas.ts'
import { tablesOf } from '../../src-main/reporting/report-model.ts'
import { drawXlsx } from '../../src-main/reporting/to-xlsx.ts'
import { convertWithLibreOffice, officePart, officeParts, pdfPages, readWorkbook } from '../support/documents.ts'
import { budgetTable, sampleCharts, sampleWithCharts } from '../support/sample-charts.ts'
import { monthlyTable, timeTable } from '../support/sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-live-'))
const path = join(folder, 'laporan.xlsx')
const state = {} as { ours: ExcelJS.Workbook }

beforeAll(async () => {
  await drawXlsx(sampleWithCharts(), { path, fontsFolder: '' })
  state.ours = await readWorkbook(path)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const chart = (number: number) => officePart(path, `xl/charts/chart${number}.xml`)
const ranges = (xml: string) => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) => range)

describe('charts', () => {
  test('are native, one for each that has something to show, on a sheet after the summary', () => {
    expect(state.ours.worksheets[1]?.name).toBe('Grafik')
    expect(officeParts(path).filter((name) => name.startsWith('xl/charts/'))).toHaveLength(3)
    const types = officePart(path, '[Content_Types].xml')
    for (const part of ['charts/chart1', 'charts/chart2', 'charts/chart3', 'drawings/drawing1'])
      expect(types).toContain(`PartName="/xl/${part}.xml"`)
    expect(officePart(path, 'xl/worksheets/sheet2.xml')).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/)
    expect(state.ours.getWorksheet('Grafik')?.getCell('A47').text).toBe('Nihil')
  })

  test('follow the cells of their table, words and numbers', () => {
    expect(ranges(chart(1))).toEqual([
      "'T1 Bulanan'!$D$4",
      "'T1 Bulanan'!$B$6:$B$17",
      "'T1 Bulanan'!$D$6:$D$17",
      "'T1 Bulanan'!$F$4",
      "'T1 Bulanan'!$B$6:$B$17",
      "'T1 Bulanan'!$F$6:$F$17",
    ])
    expect(ranges(chart(2)).at(-1)).toBe("('T6 Waktu layanan'!$B$4,'T6 Waktu layanan'!$B$6)")
  })

  test('hold in their cache what those cells hold', () => {
    for (const number of [1, 3])
      for (const [, range = '', cache = ''] of chart(number).matchAll(/<c:f>([^<]*)<\/c:f><c:(?:num|str)Cache>(.*?)Cache>/g)) {
        const [, sheet = '', from = '', to] = /^'(.+)'!([$A-Z\d]+)(?::([$A-Z\d]+))?$/.exec(range) ?? []
        const [first, last] = [from, to ?? from].map((address) =>
          state.ours.getWorksheet(sheet)?.getCell(address.replaceAll('$', '')),
        )
        const held: string[] = []
        for (let row = Number(first?.row); row <= Number(last?.row); row++)
          held.push(state.ours.getWorksheet(sheet)?.getCell(row, Number(first?.col)).text ?? '')
        expect(
          [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value),
          range,
        ).toEqual(held)
      }
  })

  test('that are found in no table have their numbers beside them, outside the print area', () => {
    expect(ranges(chart(3)).every((range) => range?.startsWith("'Grafik'!$"))).toBe(true)
    expect(state.ours.getWorksheet('Grafik')?.pageSetup.printArea).toMatch(/^A1:H\d+$/)
  })

  test('are not linked to a column that only happens to hold the same numbers', () => {
    const table = {
      ...timeTable(),
      rows: timeTable().rows.map((row) => ('cells' in row ? { cells: [row.cells[0] ?? '', 5, 5] } : row)),
    }
    const [, bars] = sampleCharts()
    if (bars === undefined) throw new Error('no bars')
    expect(cellsOfTable({ ...bars, series: [{ label: 'Permohonan', values: [5, 5] }] }, table)).toBeUndefined()
    expect(cellsOfTable({ ...bars, series: [{ label: 'Jumlah', values: [5, 5] }] }, table)?.series[0]?.cells).toContain('$B$')
    expect(cellsOfTable({ ...bars, categories: ['Tidak ada'] }, monthlyTable())).toBeUndefined()
  })

  test('are drawn by another program, each on one page under its caption', () => {
    const page = pdfPages(convertWithLibreOffice(path, 'pdf')).find((text) => text.includes('Gambar 1.')) ?? ''
    for (const text of [
      'Permohonan & keputusannya',
      'Sampai dengan 3 hari',
      'Dikabulkan seluruhnya',
      '1.234',
      'Tahun 2024',
      'Gambar 4.',
    ])
      expect(page).toContain(text)
  }, 120_000)
})

describe('formulas', () => {
  test('are computed by another program to what we wrote beside them', async () => {
    // A result is spoilt on purpose: the other program must really have computed.
    const spoilt = join(folder, 'salah.xlsx')
    const copy = await readWorkbook(path)
    const cell = copy.getWorksheet('T1 Bulanan')?.getCell('C18')
    const right = cell?.result
    if (cell !== undefined) cell.value = { formula: cell.formula, result: 1 }
    await copy.xlsx.writeFile(spoilt)
    const theirs = await readWorkbook(convertWithLibreOffice(spoilt, 'xlsx'))
    expect(theirs.getWorksheet('T1 Bulanan')?.getCell('C18').result).toBe(right)
    let formulas = 0
    for (const sheet of state.ours.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((own) => {
          if (own.formula === undefined) return
          formulas += 1
          const other = theirs.getWorksheet(sheet.name)?.getCell(own.address).result
          expect(Number(other ?? 0), `${sheet.name}!${own.address}`).toBeCloseTo(Number(own.result ?? 0), 9)
        }),
      )
    expect(formulas).toBe(18)
  }, 120_000)

  test('join neighbours and take away what is subtracted', () => {
    const term = (row: number, column: number, factor: 1 | -1 = 1) => ({ row, column, factor })
    const formula = (...terms: ReturnType<typeof term>[]) => termsFormula({ row: 0, column: 0, terms }, 5)
    expect(formula(term(0, 2), term(0, 3), term(0, 4))).toBe('SUM(C5:E5)')
    expect(formula(term(0, 2), term(1, 2), term(2, 2), term(4, 2))).toBe('SUM(C5:C7,C9)')
    expect(formula(term(0, 1), term(0, 2, -1))).toBe('SUM(B5)-SUM(C5)')
    expect(formula(term(0, 1, -1))).toBe('-SUM(B5)')
    expect(formula()).toBe('0')
  })

  test('of a share are of one, shown as percent; money is rupiah', () => {
    const sheet = state.ours.getWorksheet(budgetTable().sheet)
    expect(sheet?.getCell('E4').value).toBe(0.125)
    expect(sheet?.getCell('E4').numFmt).toBe('[$-421]#,##0.0%')
    expect(sheet?.getCell('E6').value).toBe('–')
    expect(sheet?.getCell('E7').result).toBe(1)
    expect(sheet?.getCell('B4').numFmt).toBe('[$Rp-421]#,##0.00')
    expect([sheet?.getCell('D4').formula, sheet?.getCell('D4').result]).toEqual(['SUM(B4)-SUM(C4)', 3_750_000])
  })
})

describe('names', () => {
  test('stand for the entries and the sums of every table', () => {
    const names = new Map(state.ours.definedNames.model.map(({ name, ranges: areas }) => [name, areas]))
    expect(names.get('T1_Data')).toEqual(["'T1 Bulanan'!$A$6:$I$17"])
    expect(names.get('T1_Jumlah')).toEqual(["'T1 Bulanan'!$A$18:$I$18"])
    for (const table of tablesOf(sampleWithCharts())) expect(names.has(`${table.id}_Data`), table.id).toBe(true)
    for (const name of names.keys()) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9]*_(Data|Jumlah)$/)
  })

  test('are absolute, and an apostrophe in the name of a sheet is doubled', () => {
    expect(officePart(path, 'xl/workbook.xml')).toContain("'T14 Anggaran'!$A$4:$E$6")
    expect(absoluteRange("Jum'at", [1, 1], [1, 28])).toBe("'Jum''at'!$A$1:$AB$1")
    expect(joinedRanges('A', [1, 2, 4], 3)).toBe("('A'!$C$1:$C$2,'A'!$C$4)")
  })
})

test('the summary ends with both signatures, the superior at the left, inside the print area', () => {
  const sheet = state.ours.getWorksheet('Ringkasan')
  const rows: (string | undefined)[][] = []
  sheet?.eachRow((row) => rows.push([row.getCell(1).text, row.getCell(2).text]))
  expect(rows.slice(-6)).toEqual([
    ['Mengetahui,', 'Contoh, 13 Maret 2026'],
    ['SEKRETARIS DAERAH KOTA CONTOH', 'SEKRETARIS DINAS KOMUNIKASI DAN INFORMATIKA'],
    ['SELAKU ATASAN PPID,', 'SELAKU PPID PELAKSANA,'],
    ['Drs. BUDI CONTOH, M.M.', 'Dra. SITI CONTOH, M.Si.'],
    ['Pembina Utama Madya (IV/d)', 'Pembina Tingkat I (IV/b)'],
    ['NIP. 19650101 199001 1 001', 'NIP. 19700101 199503 2 001'],
  ])
  expect(sheet?.getCell(sheet.rowCount, 2).numFmt).toBe('@')
  expect(sheet?.pageSetup.printArea).toBe(`A1:B${sheet?.rowCount}`)
})
