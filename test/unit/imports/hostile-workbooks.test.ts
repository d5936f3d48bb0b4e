// Workbooks made to do harm are refused, or read without the harm, within five seconds and without a fault.
import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src-main/features/imports/reading/grid.ts'
import { readGrids } from '../../../src-main/features/imports/reading/read-file.ts'
import { ODD_SIGNS, rawWorkbook, textCellXml, workbookParts, zipOf } from '../../support/hostile-files.ts'

const LIMIT_MS = 5000

/** The code of the refusal, or all texts of the file; fails when it takes too long. */
async function outcomeOf(bytes: Buffer, name = 'berkas.xlsx'): Promise<string> {
  const started = performance.now()
  const read = await readGrids(bytes, name)
  expect(performance.now() - started).toBeLessThan(LIMIT_MS)
  if (!read.ok) return read.error.code
  return read.value.flatMap((grid) => grid.rows.flatMap((row) => row.map(cellText))).join('|')
}

const ROW = `<row r="1">${textCellXml('A1', 'No')}${textCellXml('B1', 'Nama')}</row>`
const DATA = `<sheetData>${ROW}</sheetData>`
const sheet = (after: string, before = '') => rawWorkbook({ sheet: `${before}${DATA}${after}` })
const MEGABYTE = 1024 * 1024

describe('a zip that lies', () => {
  it('about nothing is read', async () => {
    expect(await outcomeOf(sheet(''))).toBe('No|Nama')
  })

  it('unpacking to more than it claims is stopped where the claim ends', async () => {
    const parts = workbookParts({ sheet: DATA }).map((part) =>
      part.name === 'xl/worksheets/sheet1.xml' ? { ...part, content: Buffer.alloc(200 * MEGABYTE, 32), claims: 1000 } : part,
    )
    expect(await outcomeOf(zipOf(parts))).toBe('damaged')
  })

  it('claiming more than it holds is damaged', async () => {
    const parts = workbookParts({ sheet: DATA }).map((part) => ({ ...part, claims: 90_000 }))
    expect(await outcomeOf(zipOf(parts))).toBe('damaged')
  })

  it('claiming gigabytes in any part is too large', async () => {
    const parts = workbookParts({ sheet: DATA, others: [{ name: 'xl/media/image1.png', content: 'x', claims: 4_000_000_000 }] })
    expect(await outcomeOf(zipOf(parts))).toBe('tooLarge')
  })

  it('that is a few hundred kilobytes small and would unpack to many megabytes is too large', async () => {
    expect(await outcomeOf(rawWorkbook({ sheet: `<sheetData>${'<row/>'.repeat(6_000_000)}</sheetData>` }))).toBe('tooLarge')
  })

  it('of zips in zips is no workbook, and nothing in it is unpacked', async () => {
    const bomb = zipOf([{ name: '0.zip', content: zipOf([{ name: '1.zip', content: Buffer.alloc(50 * MEGABYTE) }]) }])
    expect(await outcomeOf(bomb)).toBe('notASpreadsheet')
    expect(await outcomeOf(rawWorkbook({ sheet: DATA, others: [{ name: 'xl/embeddings/a.zip', content: bomb }] }))).toBe(
      'No|Nama',
    )
  })

  it('whose names lead out of the folder is read, and writes nothing anywhere', async () => {
    const others = ['../../etc/evil', '/etc/evil', 'C:\\evil.exe', 'xl/../../evil'].map((name) => ({ name, content: 'evil' }))
    expect(await outcomeOf(rawWorkbook({ sheet: DATA, others }))).toBe('No|Nama')
  })

  it('with a changed byte inside is damaged, never half read', async () => {
    const bytes = sheet('')
    const changed = Buffer.from(bytes)
    const at = changed.indexOf('xl/worksheets/sheet1.xml') + 60
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect(await outcomeOf(changed)).toBe('damaged')
  })

  it('cut off anywhere is damaged', async () => {
    const bytes = sheet('')
    for (let length = 4; length < bytes.length; length += 97) expect(await outcomeOf(bytes.subarray(0, length))).toBe('damaged')
  })
})

describe('XML that grows or reaches out', () => {
  it('a thousand million laughs are not told', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const before = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`
    const outcome = await outcomeOf(
      rawWorkbook({ before, sheet: `<sheetData><row r="1">${textCellXml('A1', '&l9;')}</row></sheetData>` }),
    )
    expect(outcome).toBe('entities')
  })

  it('a file of this computer is not read into a cell', async () => {
    const before = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const outcome = await outcomeOf(
      rawWorkbook({ before, sheet: `<sheetData><row r="1">${textCellXml('A1', '&f;')}</row></sheetData>` }),
    )
    expect(outcome).toBe('entities')
  })

  it('fifty thousand elements inside one another do no harm', async () => {
    expect(['damaged', 'empty']).toContain(
      await outcomeOf(rawWorkbook({ sheet: `<sheetData><row r="1">${'<c>'.repeat(50_000)}` })),
    )
  })

  it.each([
    ['a broken drawing', { name: 'xl/drawings/drawing1.xml', content: '<not xml' }],
    ['a broken theme', { name: 'xl/theme/theme1.xml', content: '\u0000' }],
    ['broken notes', { name: 'xl/comments1.xml', content: '<comments' }],
  ])('%s never reach the reader', async (_what, part) => {
    const links = `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../${part.name.slice(3)}"/>`
    expect(await outcomeOf(rawWorkbook({ sheet: DATA, sheetLinks: links, others: [part] }))).toBe('No|Nama')
  })
})

describe('a workbook that would run or reach out', () => {
  it.each([
    ['with macros', { name: 'xl/vbaProject.bin', content: 'Sub AutoOpen()' }, 'macros'],
    ['with macros of Excel 4', { name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }, 'macros'],
    [
      'with links to other workbooks',
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
      'externalLinks',
    ],
  ])('%s is refused', async (_what, part, code) => {
    expect(await outcomeOf(rawWorkbook({ sheet: DATA, others: [part] }))).toBe(code)
  })

  it.each(["cmd|'/c calc'!A0", 'WEBSERVICE("http://contoh.test")', '[1]Lembar!A1'])(
    'with the formula %s is refused',
    async (formula) => {
      const cell = `<c r="B7"><f>${formula}</f><v>1</v></c>`
      const read = await readGrids(rawWorkbook({ sheet: `<sheetData><row r="7">${cell}</row></sheetData>` }), 'berkas.xlsx')
      expect(read).toEqual({ ok: false, error: { code: 'formulasCallOut', place: 'Lembar!B7' } })
    },
  )

  it.each([
    ['tags in one another the wrong way', `<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>`],
    ['a tag that does not close', '<sheetData><row r="1">'],
    ['a bare ampersand', `<sheetData><row r="1">${textCellXml('A1', 'a & b')}</row></sheetData>`],
    ['an entity of nobody', `<sheetData><row r="1">${textCellXml('A1', '&x;')}</row></sheetData>`],
    ['an attribute twice', '<sheetData><row r="1" r="2"/></sheetData>'],
    ['a byte that is no UTF-8', `<sheetData><row r="1">${textCellXml('A1', 'x')}</row></sheetData>\u0000`],
  ])('with %s is damaged', async (_what, content) => {
    expect(await outcomeOf(rawWorkbook({ sheet: content }))).toBe('damaged')
  })
})

describe('a sheet without end', () => {
  const far = (row: string) => `<row r="${row}">${textCellXml('A1', 'x')}</row>`
  it.each([
    ['a row beyond the last', rawWorkbook({ sheet: `<sheetData>${ROW}${far('4000000000')}</sheetData>` }), 'damaged'],
    ['a row written as an entity', rawWorkbook({ sheet: `<sheetData>${ROW}${far('&#57;99999999')}</sheetData>` }), 'damaged'],
    [
      'two million rows without a number',
      rawWorkbook({ sheet: `<sheetData>${'<row/>'.repeat(2_000_000)}</sheetData>` }),
      'damaged',
    ],
    ['a negative row', rawWorkbook({ sheet: `<sheetData>${ROW}${far('-5')}</sheetData>` }), 'damaged'],
    [
      'a value in the last row',
      rawWorkbook({ sheet: `<sheetData>${ROW}<row r="1048576">${textCellXml('A1048576', 'x')}</row></sheetData>` }),
      'tooManyRows',
    ],
    [
      'a value in the last column',
      rawWorkbook({ sheet: `<sheetData><row r="1">${textCellXml('XFD1', 'x')}</row></sheetData>` }),
      'tooManyColumns',
    ],
    [
      'a column that no sheet has',
      rawWorkbook({ sheet: `<sheetData><row r="1">${textCellXml('ZZZZZZ1', 'x')}</row></sheetData>` }),
      'damaged',
    ],
    ['one area over the whole sheet', sheet('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), 'tooLarge'],
    ['an area written oddly', sheet('<mergeCells><mergeCell ref="&#65;1:XFD1048576"/></mergeCells>'), 'tooLarge'],
    [
      'a hundred thousand areas',
      sheet(
        `<mergeCells>${Array.from({ length: 100_000 }, (_, n) => `<mergeCell ref="A${n * 2 + 2}:B${n * 2 + 2}"/>`).join('')}</mergeCells>`,
      ),
      'tooLarge',
    ],
    ['columns to two thousand millions', sheet('', '<cols><col min="1" max="2000000000"/></cols>'), 'No|Nama'],
    [
      'rules for every cell',
      sheet(
        '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
      ),
      'No|Nama',
    ],
    [
      'a name for every cell',
      rawWorkbook({
        sheet: DATA,
        workbook: '<definedNames><definedName name="x">Lembar!$A$1:$XFD$1048576</definedName></definedNames>',
      }),
      'No|Nama',
    ],
    [
      '16,384 columns in each of 20 rows',
      rawWorkbook({ sheet: `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`.repeat(20)}</sheetData>` }),
      'tooManyColumns',
    ],
  ])('%s', async (_what, bytes, outcome) => {
    expect(await outcomeOf(bytes)).toBe(outcome)
  })

  it('a cell of five megabytes is refused, and said where it is', async () => {
    const bytes = rawWorkbook({ sheet: `<sheetData><row r="1">${textCellXml('A1', 'x'.repeat(5 * MEGABYTE))}</row></sheetData>` })
    expect(await readGrids(bytes, 'berkas.xlsx')).toEqual({ ok: false, error: { code: 'cellTooLong', place: 'Lembar!A1' } })
  })

  it('one long text named by very many cells is too large', async () => {
    const rows = Array.from({ length: 4000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`).join('')
    const bytes = rawWorkbook({ sheet: `<sheetData>${rows}</sheetData>`, sharedStrings: `<si><t>${'y'.repeat(30_000)}</t></si>` })
    expect(await outcomeOf(bytes)).toBe('tooLarge')
  })
})

describe('text of odd signs', () => {
  it('loses the signs that hide what it is, and keeps the rest', async () => {
    const title = 'Rencana kerja '.repeat(200).trim()
    const csv = Buffer.from(`No;Nama\n1;${ODD_SIGNS.replace('\u0000', '')}\n2;${title}\n`)
    expect(await outcomeOf(csv, 'a.csv')).toBe(`No|Nama|1|agnp.exe[31mx\uFFFD b|2|${title}`)
  })

  it.each([
    ['half a UTF-16 file', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('No;Nama\n1;a', 'utf16le').subarray(0, 21)])],
    ['broken UTF-8', Buffer.concat([Buffer.from('No;Nama\n1;'), Buffer.from([0xc3, 0x28, 0xe2, 0x82]), Buffer.from('\n')])],
  ])('%s is read as far as it goes', async (_what, bytes) => {
    expect(await outcomeOf(bytes, 'a.csv')).toContain('Nama')
  })

  it.each([
    ['ten million separators', Buffer.alloc(10_000_000, ';')],
    ['a quote that never ends', Buffer.from(`No;Nama\n1;"${'x;'.repeat(3_000_000)}`)],
    ['only line breaks', Buffer.alloc(5_000_000, '\n')],
    ['only quotes', Buffer.alloc(2_000_001, '"')],
  ])('%s ends soon', async (_what, bytes) => {
    expect(['tooLarge', 'damaged', 'empty', 'notASpreadsheet', 'tooManyColumns', 'quoteNotClosed']).toContain(
      (await outcomeOf(bytes, 'a.csv')).slice(0, 20),
    )
  })

  it('formulas of a text file stay the words they are', async () => {
    expect(await outcomeOf(Buffer.from("No;Nama\n1;=cmd|'/c calc'!A1\n"), 'a.csv')).toBe("No|Nama|1|=cmd|'/c calc'!A1")
  })
})
