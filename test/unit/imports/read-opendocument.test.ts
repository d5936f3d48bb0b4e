// Tables of LibreOffice: repeated rows and cells, notes, links and formulas are read as a person sees them; bombs are refused at once.
import { describe, expect, it, test } from 'vitest'
import { gridOf, refusalOf, textsOf } from '../../support/grids.ts'
import { odsCell, odsOf, odsRow } from '../../support/old-workbooks.ts'

describe('an ods', () => {
  it('lays repeated rows and cells down where they hold something, and not where they are blank', async () => {
    const table = [
      odsRow(odsCell('No') + '<table:table-cell table:number-columns-repeated="2"/>' + odsCell('Nama')),
      odsRow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="2"'),
      odsRow(odsCell('v', 'office:value-type="string" table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"'),
      odsRow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048571"'),
    ]
    expect(textsOf(await gridOf(odsOf(table.join('')), 'a.ods'))).toEqual([
      ['No', '', '', 'Nama'],
      [],
      [],
      ['v', 'v', 'v'],
      ['v', 'v', 'v'],
    ])
  })

  it('keeps lines, spaces and the address of a link, and leaves notes out', async () => {
    const cells = [
      '<table:table-cell office:value-type="string"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>Data<text:s text:c="2"/>anggaran</text:p>\n  <text:p>baris <text:span>dua</text:span></text:p></table:table-cell>',
      odsCell('<text:a xlink:href="https://contoh.go.id/a.pdf">Lihat</text:a>'),
    ]
    expect(textsOf(await gridOf(odsOf(odsRow(cells.join(''))), 'a.ods'))).toEqual([
      ['Data  anggaran\nbaris dua', 'Lihat\nhttps://contoh.go.id/a.pdf'],
    ])
  })

  it('shows the result of formulas, and a mark where there is none', async () => {
    const cells = [
      odsCell('7', 'table:formula="of:=3+4" office:value-type="float" office:value="7"'),
      '<table:table-cell table:formula="of:=[.A1]+1"/>',
      odsCell('Err:502', 'table:formula="of:=FOO()" office:value-type="string" calcext:value-type="error"'),
    ]
    const grid = await gridOf(odsOf(odsRow(cells.join(''))), 'a.ods')
    expect(grid.rows[0]).toEqual([
      { kind: 'number', number: 7 },
      { kind: 'error', code: '#RUMUS?' },
      { kind: 'error', code: 'Err:502' },
    ])
    expect(grid.formulaCells).toBe(3)
  })

  it('keeps merged areas', async () => {
    const covered = odsRow('<table:covered-table-cell><text:p>lama</text:p></table:covered-table-cell>' + odsCell('x'))
    const table = odsRow(odsCell('A', 'office:value-type="string" table:number-rows-spanned="2"') + odsCell('B')) + covered
    const grid = await gridOf(odsOf(table), 'a.ods')
    expect([textsOf(grid), grid.merges]).toEqual([
      [
        ['A', 'B'],
        ['', 'x'],
      ],
      [{ top: 0, left: 0, bottom: 1, right: 0 }],
    ])
  })
})

test.each([
  [
    'a value in each of a million rows',
    odsOf(odsRow(odsCell('x'), 'table:number-rows-repeated="1048576"')),
    'tooManyRows Lembar!A200001',
  ],
  [
    'a value in each of 16,384 columns',
    odsOf(odsRow(odsCell('x', 'office:value-type="string" table:number-columns-repeated="16384"'))),
    'tooManyColumns Lembar!XFD1',
  ],
  [
    'two hundred values in each of 190,000 rows',
    odsOf(
      odsRow(
        odsCell('x', 'office:value-type="string" table:number-columns-repeated="200"'),
        'table:number-rows-repeated="190000"',
      ),
    ),
    'tooLarge',
  ],
  ['a repetition that is no number', odsOf(odsRow(odsCell('x'), 'table:number-rows-repeated="-1"')), 'damaged'],
  [
    'one area over the whole sheet',
    odsOf(odsRow(odsCell('x', 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"'))),
    'tooLarge',
  ],
  ['a password', odsOf('', [{ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }]), 'passwordProtected'],
  ['macros', odsOf('', [{ name: 'Basic/Standard/Module1.xml', content: '<x/>' }]), 'macros'],
  [
    'a formula that reads another file',
    odsOf(
      odsRow(odsCell('1', `table:formula="of:='file:///C:/lain.ods'#$Lembar1.A1" office:value-type="float" office:value="1"`)),
    ),
    'formulasCallOut Lembar!A1',
  ],
  [
    'a formula that asks another program',
    odsOf(odsRow(odsCell('1', 'table:formula="of:=DDE(&quot;soffice&quot;;&quot;a&quot;;&quot;b&quot;)"'))),
    'formulasCallOut Lembar!A1',
  ],
  ['five megabytes in one cell', odsOf(odsRow(odsCell('x'.repeat(5_000_000)))), 'cellTooLong Lembar!A1'],
  ['five megabytes of spaces', odsOf(odsRow(odsCell('<text:s text:c="1000"/>'.repeat(5000)))), 'cellTooLong Lembar!A1'],
  ['tags that do not close', odsOf('<table:table-row>'), 'damaged'],
])('an ods with %s is refused', async (_what, bytes, refusal) => {
  const started = performance.now()
  expect(await refusalOf(bytes, 'a.ods')).toBe(refusal)
  expect(performance.now() - started).toBeLessThan(5000)
})
