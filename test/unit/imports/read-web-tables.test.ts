// Tables of web pages, of the clipboard and of "XML Spreadsheet 2003", as web applications hand them out under the name of xls.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cellAt, cellText } from '../../../src-main/features/imports/reading/grid.ts'
import { readPasted } from '../../../src-main/features/imports/reading/read-pasted.ts'
import { gridOf, gridsOf, refusalOf, textsOf } from '../../support/grids.ts'

const page = (body: string) =>
  Buffer.from(`<html><head><meta charset="utf-8"><title>Laporan</title></head><body>${body}</body></html>`)

describe('a web page saved as xls', () => {
  it('gives the cells of its table, with lines and addresses', async () => {
    const bytes = page(
      '<table><thead><tr><th>No</th><th>Informasi</th></tr></thead><tr><td>1<td>Data &amp; anggaran<br>baris&nbsp;dua<tr><td>2</td><td><a href="https://contoh.go.id/b.pdf">Lihat</a><script>x()</script></td></tr></table>',
    )
    const grid = await gridOf(bytes, 'Register 2022.xls')
    expect([grid.sheetName, textsOf(grid)]).toEqual([
      'Register 2022',
      [
        ['No', 'Informasi'],
        ['1', 'Data & anggaran\nbaris dua'],
        ['2', 'Lihat\nhttps://contoh.go.id/b.pdf'],
      ],
    ])
  })

  it('reads spans as merged areas and leaves their place free', async () => {
    const grid = await gridOf(
      page(
        '<table><tr><th rowspan=2>No</th><th colspan=2>Status</th></tr><tr><th>Ya</th><th>Tidak</th></tr><tr><td>1</td><td>v</td><td></td></tr></table>',
      ),
      'a.xls',
    )
    expect(textsOf(grid)).toEqual([
      ['No', 'Status'],
      ['', 'Ya', 'Tidak'],
      ['1', 'v'],
    ])
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ])
  })

  it('gives each table its own sheet, also one inside another', async () => {
    const grids = await gridsOf(
      page('<table><tr><td>Kepala<table><tr><td>No</td></tr></table></td></tr></table><table></table>'),
      'a.html',
    )
    expect(grids.map((grid) => [grid.sheetName, textsOf(grid)])).toEqual([
      ['a', [['No']]],
      ['a (2)', [['Kepala']]],
    ])
  })

  it.each([
    ['without a table', page('<p>Halo</p>'), 'notASpreadsheet'],
    ['a hundred thousand tables deep', page('<table><tr><td>'.repeat(100_000)), 'damaged'],
    [
      'with cells over millions of columns',
      page(`<table><tr>${'<td colspan="99999999">x</td>'.repeat(3)}</tr></table>`),
      'tooManyColumns a!ALM1',
    ],
    [
      'with a million pieces of blank text in one cell',
      page(`<table><tr><td>${'<b></b> '.repeat(1_000_000)}</td></tr></table>`),
      'notASpreadsheet',
    ],
    ['with five megabytes in one cell', page(`<table><tr><td>${'x'.repeat(5_000_000)}</td></tr></table>`), 'cellTooLong a!A1'],
  ])('%s is refused', async (_what, bytes, refusal) => {
    const started = performance.now()
    expect(await refusalOf(bytes, 'a.xls')).toBe(refusal)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('XML Spreadsheet 2003', () => {
  const book = (rows: string, before = '') =>
    Buffer.from(
      `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>${before}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><NumberFormat ss:Format="mmm\\-yy"/></Style></Styles><Worksheet ss:Name="Register"><Table>${rows}</Table></Worksheet></Workbook>`,
    )

  it('is read with its places, kinds and merged areas', async () => {
    const grid = await gridOf(
      book(
        '<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Judul</Data></Cell><Cell><Data ss:Type="Number">2.5</Data></Cell></Row><Row ss:Index="3"><Cell ss:Index="2" ss:StyleID="s1"><Data ss:Type="DateTime">2022-02-01T00:00:00.000</Data></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>',
      ),
      'a.xls',
    )
    expect(grid.rows).toEqual([
      [{ kind: 'text', text: 'Judul' }, { kind: 'empty' }, { kind: 'number', number: 2.5 }],
      [],
      [{ kind: 'empty' }, { kind: 'date', date: '2022-02-01', shows: 'month' }, { kind: 'error', code: '#DIV/0!' }],
    ])
    expect([grid.merges, grid.formulaCells]).toEqual([[{ top: 0, left: 0, bottom: 0, right: 1 }], 1])
  })

  it.each([
    ['with entities', book('', '<!DOCTYPE x [<!ENTITY a "b">]>'), 'entities'],
    ['cut off', book('<Row>').subarray(0, 400), 'damaged'],
    ['with a place that no sheet has', book('<Row ss:Index="99999999"/>'), 'damaged'],
    [
      'with a formula that reaches out',
      book('<Row><Cell ss:Formula="=WEBSERVICE(RC[-1])"/></Row>'),
      'formulasCallOut Register!A1',
    ],
  ])('%s is refused', async (_what, bytes, refusal) => {
    expect(await refusalOf(bytes, 'a.xls')).toBe(refusal)
  })
})

describe('a pasted table', () => {
  const pasted = (text: string, html = '') => {
    const read = readPasted({ text, html })
    return read.ok ? read.value.map((grid) => [grid.sheetName, textsOf(grid)]) : read.error.code
  }

  test('of Excel is read from its table, not from its text', () => {
    const html =
      '<html><body><!--StartFragment--><table><col width=64><tr><td>No</td><td>0812</td></tr></table><!--EndFragment--></body></html>'
    expect(pasted('No\t812', html)).toEqual([['Tempelan', [['No', '0812']]]])
  })

  test('without a table is read from its text, with line breaks inside cells', () => {
    expect(pasted('No\tNama\r\n1\t"Warga\nSatu"\r\n', '<p>No</p>')).toEqual([
      [
        'Tempelan',
        [
          ['No', 'Nama'],
          ['1', 'Warga\nSatu'],
        ],
      ],
    ])
  })

  test('of nothing is empty', () => {
    expect([pasted(''), pasted(' \n', '<table></table>')]).toEqual(['empty', 'empty'])
  })
})

test('whatever words stand in the cells of a page, they are read back', async () => {
  const cell = fc.stringMatching(/^(?:[!-~À-ž]+(?: [!-~À-ž]+){0,3})?$/)
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (rows) => {
      const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')
      const grids = await gridsOf(page(`<table>${body}<tr><td>.</td></tr></table>`), 'a.xls')
      const [first] = grids
      const shown = rows.map((row, at) =>
        row.map((_, column) => (first === undefined ? '' : cellText(cellAt(first, at, column)))),
      )
      expect(shown).toEqual(rows)
    }),
    { numRuns: 100 },
  )
})
