// A real DIP goes in, is edited, proposed, decided, announced and published, and comes out cell by cell as it went in (Ps.45, Lamp. I).
//
// What may differ between the source workbook and the official columns, and nothing else:
// 1. "No." is numbered through the whole list; letters such as "a." and headings between the entries are no content of a column.
// 2. Title and summary stand in the one official column, title first; where one repeats the other it is printed once.
// 3. Lines an entry continues on are joined by line breaks; a line that only repeats one above it is not doubled.
// 4. Time and place are joined by a comma, time first; a year alone stays a year.
// 5. Ticks below "softcopy" and "hardcopy" are printed as those words; "-" is an empty cell; spaces at both ends fall away.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { unguardFormula } from '../../src-main/features/publication/files/csv.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { readWorkbook, workbookText } from '../support/documents.ts'
import { importFile } from '../support/imports.ts'
import { chosenFile, INFORMATION, rowsOf, useOffice } from './fixtures.ts'
import { informationDesk } from './information-desk.ts'

const office = useOffice()
const SAMPLE = fileURLToPath(new URL('../../resources/samples/dip-jabar-2023.xlsx', import.meta.url))

/** Columns 2 to 7 of Lamp. I, and the category the entry stands under. */
type Official = { category: string; title: string; summary: string; cells: string[] }

const textOf = (cell: ExcelJS.Cell) => (cell.isMerged && cell.master !== cell ? '' : cell.text.trim())
const said = (text: string) => (text === '-' ? '' : text)
const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/serta merta/i, 'Serta Merta'],
  [/berkala/i, 'Berkala'],
  [/setiap saat/i, 'Setiap Saat'],
]
const categoryIn = (text: string) => CATEGORIES.find(([words]) => words.test(text))?.[1]
const twoInOne = (title: string, summary: string) => {
  if (summary === '' || summary === title) return title
  return title === '' || summary.startsWith(title) ? summary : `${title}\n${summary}`
}

type Layout = {
  /** One-based columns of the source. */
  readonly title?: number
  readonly summary: number
  readonly unit: number
  readonly responsible: number
  readonly form: (cells: readonly string[]) => string
  readonly retention: number
  readonly made: (cells: readonly string[]) => string
}

/** The source read by hand: an entry begins where the first column holds its number or letter, and goes on below. */
async function sourceRows(path: string, layout: Layout): Promise<Official[]> {
  const sheet = (await readWorkbook(path)).worksheets[0]
  const entries: { category: string; lines: string[][] }[] = []
  let category = ''
  sheet?.eachRow((row) => {
    const cells = Array.from({ length: sheet.columnCount }, (_, column) => said(textOf(row.getCell(column + 1))))
    const filled = cells.filter((text) => text !== '')
    const [first = ''] = cells
    if (filled.length === 1 && first !== '') category = categoryIn(first) ?? category
    else if (/^(?:\d+|[a-z])\.?$/i.test(first) && !filled.every((text) => /^\d+$/.test(text)))
      entries.push({ category, lines: cells.map((text) => (text === '' ? [] : [text])) })
    else if (first === '' && category !== '') addLines(entries.at(-1)?.lines, cells)
  })
  return entries.map(({ category: own, lines }) => {
    const at = (column: number) => (lines[column - 1] ?? []).join('\n')
    const whole = lines.map((texts) => texts.join('\n'))
    const [title, summary] = [layout.title === undefined ? '' : at(layout.title).replaceAll('\n', ' '), at(layout.summary)]
    const cells = [at(layout.unit), at(layout.responsible), layout.made(whole), layout.form(whole), at(layout.retention)]
    return { category: own, title, summary, cells: [twoInOne(title, summary), ...cells] }
  })
}

/** Page numbers and signatures of the generated files are no lines of an entry. */
const NOISE = /^(?:Halaman \d+|Contoh, 31 Desember|Kepala Dinas|NAMA PEJABAT|NIP\.)/

function addLines(lines: string[][] | undefined, cells: readonly string[]): void {
  cells.forEach((text, column) => {
    const own = lines?.[column]
    if (text === '' || own === undefined || NOISE.test(text) || own.includes(text)) return
    own.push(text)
  })
}

/** The seven official columns of a workbook this app wrote, row by row as printed. */
async function officialRows(path: string): Promise<Official[]> {
  const sheet = (await readWorkbook(path)).getWorksheet('DIP')
  const rows: Official[] = []
  let category = ''
  sheet?.eachRow((row) => {
    const cells = Array.from({ length: 7 }, (_, column) => textOf(row.getCell(column + 1)))
    const [number = '', ...official] = cells
    const isNumbering = cells.every((text, column) => Number(text.replace(/[()]/g, '')) === column + 1)
    if (/^[A-C]\. /.test(number)) category = categoryIn(number) ?? category
    else if (/^\d+$/.test(number) && !isNumbering) {
      expect(Number(number)).toBe(rows.length + 1)
      rows.push({ category, title: '', summary: '', cells: official })
    }
  })
  return rows
}

const ORDER = ['Berkala', 'Serta Merta', 'Setiap Saat']
const inOrder = (rows: readonly Official[]) =>
  rows.toSorted((one, other) => ORDER.indexOf(one.category) - ORDER.indexOf(other.category))
const columns = (rows: readonly Official[]) => rows.map(({ category, cells }) => [category, ...cells])

/** Records of an RFC 4180 text, quotes and line breaks inside fields read as they are meant. */
function csvRecords(text: string): Record<string, string>[] {
  const [head = [], ...records] = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        unguardFormula(quoted?.replaceAll('""', '"') ?? plain ?? ''),
      ),
    )
  return records.map((fields) => Object.fromEntries(head.map((name, at) => [name, fields[at] ?? ''])))
}

/** The official columns of a record of CSV or JSON, whose parts stand apart. */
function officialOf(record: Readonly<Record<string, string>>): string[] {
  const part = (name: string) => record[name] ?? ''
  const made = [part('waktu_pembuatan'), part('tempat_pembuatan')].filter((text) => text !== '').join(', ')
  return [
    part('kategori'),
    twoInOne(part('judul'), part('ringkasan')),
    part('unit_penguasa'),
    part('penanggung_jawab'),
    made,
    part('bentuk'),
    part('jangka_waktu_simpan'),
  ]
}

let made = 0
async function bookOf(start: (token: string) => Promise<{ readonly jobId: string }>): Promise<string> {
  const path = join(office.test.folder, `daftar-${++made}.xlsx`)
  const { jobId } = await start(office.test.backend.files.keep(path))
  expect((await office.test.jobEnded(jobId)).error).toBeUndefined()
  return path
}
const register = () =>
  bookOf((saveToken) =>
    office.test.call('publicInformation.exportWorkbook', {
      agencyId: office.agencyId,
      search: '',
      category: null,
      status: null,
      year: null,
      checklist: null,
      trashed: false,
      saveToken,
    }),
  )
const editionBook = (id: number) =>
  bookOf((token) => office.test.call('dipEditions.writeBook', { id, format: 'xlsx', paper: 'A4', token }))

/** An edition from the proposal to the announcement on the test day. */
async function announceEdition(): Promise<number> {
  const { test, agencyId } = office
  const today = dateOnly('2026-11-24')
  const proposal = { year: 2026, period: 'S2', letterNumber: '', letterOn: null, note: '' } as const
  const proposed = await test.call('dipEditions.propose', { agencyId, proposal, leftOut: [] })
  const decision = { decreeNumber: '188/12/PPID/2026', decreeOn: today, approvedBy: 'Sekretaris Daerah', approvedOn: today }
  const decided = await test.call('dipEditions.decide', { ...proposed, decision })
  await test.call('dipEditions.announce', { id: decided.id, version: decided.version, on: today })
  return decided.id
}

/** The published files as text, by their ends. */
async function publish() {
  const { test, agencyId } = office
  const { personal } = await test.call('publication.check', { agencyId, scope: 'published' })
  expect(personal).toEqual([])
  const folder = join(test.folder, 'situs')
  mkdirSync(folder, { recursive: true })
  const folderToken = test.backend.files.keep(folder)
  const order = { agencyId, scope: 'published', license: 'ccBy', paper: 'A4', folderToken } as const
  const { jobId } = await test.call('publication.publish', order)
  expect((await test.jobEnded(jobId)).error).toBeUndefined()
  const name = 'DIP-DISKOMINFO-2026'
  return (end: string) => join(folder, name, `${name}.${end}`)
}

const JABAR: Layout = {
  title: 2,
  summary: 3,
  unit: 4,
  responsible: 5,
  made: (cells) => cells[5] ?? '',
  form: (cells) => cells[6] ?? '',
  retention: 8,
}
const timeFirst = (text: string) => {
  const [time = '', place = ''] = text.split(/(?<=\d{4}),? /)
  return `${time}, ${place}`
}
const OFFICIAL_SEVEN: Layout = {
  summary: 2,
  unit: 3,
  responsible: 4,
  made: (cells) => timeFirst(cells[4] ?? ''),
  form: (cells) => cells[5] ?? '',
  retention: 7,
}
const TICKED: Layout = {
  summary: 2,
  unit: 3,
  responsible: 4,
  made: (cells) => (cells[4] ?? '').split(', ').toReversed().join(', '),
  form: (cells) => {
    const soft = cells[6] !== '' || cells[7] !== ''
    return [soft ? 'Softcopy' : '', cells[5] === '' ? '' : 'Hardcopy'].filter((text) => text !== '').join(' dan ')
  },
  retention: 9,
}

type Source = { readonly name: string; readonly layout: Layout; readonly entries: number; readonly path: () => Promise<string> }

const SECTIONS = ['A. INFORMASI BERKALA', 'B. INFORMASI SERTA MERTA', 'C. INFORMASI SETIAP SAAT']
const HEADS = {
  seven: [
    'No',
    'Ringkasan Isi Informasi',
    'Pejabat/Unit yang Menguasai Informasi',
    'Penanggung Jawab Pembuatan',
    'Waktu dan Tempat Pembuatan Informasi',
    'Format Informasi yang Tersedia',
    'Jangka Waktu Penyimpanan',
  ],
  ticked: [
    'No',
    'Ringkasan Isi Informasi',
    'Pejabat/Unit yang Menguasai Informasi',
    'Penanggung Jawab Pembuatan',
    'Tempat dan Waktu Pembuatan',
    'Cetak',
    'Rekam',
    'Online',
    'Jangka Waktu Penyimpanan',
  ],
}

/** A list as an office writes it by hand: titles, sections, a numbering row, lines that go on below. */
async function written(layout: keyof typeof HEADS): Promise<string> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Daftar')
  const heads = HEADS[layout]
  sheet.addRow(['DAFTAR INFORMASI PUBLIK'])
  if (layout === 'ticked') {
    const isForm = (column: number) => column >= 5 && column <= 7
    sheet.addRow(heads.map((text, column) => (isForm(column) ? 'Format Informasi yang Tersedia' : text)))
    sheet.addRow(heads.map((text, column) => (isForm(column) ? text : '')))
    sheet.mergeCells(2, 6, 2, 8)
    for (const column of [1, 2, 3, 4, 5, 9]) sheet.mergeCells(2, column, 3, column)
  } else sheet.addRow(heads)
  sheet.addRow(heads.map((_, index) => index + 1))
  for (let number = 1; number <= 40; number += 1) {
    if (number % 14 === 1) sheet.addRow([SECTIONS[Math.floor(number / 14)] ?? ''])
    const place = number % 2 === 0 ? 'Medan' : 'Kabupaten Contoh'
    const common = [number, `Memuat laporan nomor ${number} menurut unit`, `Bidang ${number % 5}`, 'Kepala Bidang']
    const [paper, online] = [number % 3 !== 0, number % 4 !== 0]
    if (layout === 'seven') {
      const form = [online ? 'Softcopy' : '', paper ? 'Hardcopy' : ''].filter((text) => text !== '').join(' dan ')
      sheet.addRow([...common, `2022, ${place}`, form, '5 (lima) tahun'])
    } else sheet.addRow([...common, `${place}, 2022`, paper ? '√' : '-', '-', online ? 'v' : '-', 'Permanen'])
    if (number % 6 === 0) sheet.addRow(['', `lanjutan uraian nomor ${number}`])
  }
  const path = join(office.test.folder, `daftar-${layout}.xlsx`)
  await book.xlsx.writeFile(path)
  return path
}

const SOURCES: readonly Source[] = [
  { name: 'the DIP of a province', layout: JABAR, entries: 52, path: async () => SAMPLE },
  { name: 'a list in the seven official columns', layout: OFFICIAL_SEVEN, entries: 40, path: () => written('seven') },
  { name: 'a list with ticks below the forms', layout: TICKED, entries: 40, path: () => written('ticked') },
]

describe.each(SOURCES)('$name', ({ layout, entries, path }) => {
  const takenIn = async () => {
    const source = await path()
    await importFile(office.test, {
      agencyId: office.agencyId,
      kind: 'publicInformation',
      token: office.test.backend.files.keep(source),
    })
    return sourceRows(source, layout)
  }

  it('comes out of the register as it went in, every cell of the official columns', async () => {
    const source = await takenIn()
    expect(source).toHaveLength(entries)
    expect(columns(await officialRows(await register()))).toEqual(columns(inOrder(source)))
  })

  it('edited, proposed, decided and announced, says the same in the edition, in its files for the website, and in a reprint', async () => {
    const wanted = await takenIn()
    const desk = informationDesk(office)
    const ids = rowsOf<{ id: number }>(office.test, 'SELECT id FROM public_information ORDER BY position').map(({ id }) => id)
    const [first = 0, second = 0, third = 0, fourth = 0] = ids
    expect(await desk.patch({ summary: 'Ringkasan yang diperbaiki\ndalam dua baris, dengan "kutipan"' }, first)).toMatchObject({
      ok: true,
    })
    expect(await desk.patch({ retentionText: '5 (lima) tahun' }, second, third, fourth)).toMatchObject({ ok: true })
    await desk.add({ ...INFORMATION, title: 'Informasi baru', summary: '' })
    const title = layout.title === undefined ? (await desk.get(first)).title : (wanted[0]?.title ?? '')
    change(wanted, 0, [0, `${title}\nRingkasan yang diperbaiki\ndalam dua baris, dengan "kutipan"`])
    for (const at of [1, 2, 3]) change(wanted, at, [5, '5 (lima) tahun'])
    const added = ['Informasi baru', 'Sekretariat', 'Sekretaris', 'Januari 2026, Contoh', 'Softcopy dan Hardcopy', '5 tahun']
    wanted.push({ category: 'Berkala', title: 'Informasi baru', summary: '', cells: added })
    const expected = columns(inOrder(wanted))

    const edition = await announceEdition()
    expect(columns(await officialRows(await register()))).toEqual(expected)
    const printed = await editionBook(edition)
    expect(columns(await officialRows(printed))).toEqual(expected)
    const published = await publish()
    expect(columns(await officialRows(published('xlsx')))).toEqual(expected)
    expect(csvRecords(readFileSync(published('csv'), 'utf8')).map(officialOf)).toEqual(expected)
    const { informasi } = JSON.parse(readFileSync(published('json'), 'utf8')) as { informasi: Record<string, string>[] }
    expect(informasi.map(officialOf)).toEqual(expected)

    await desk.patch({ title: 'Diganti kemudian', holderUnit: 'Unit lain' }, first, second)
    await desk.act('trash', third)
    office.test.setNow('2027-03-01T03:00:00.000Z')
    const reprinted = await editionBook(edition)
    expect(columns(await officialRows(reprinted))).toEqual(expected)
    // The whole workbook, widths, merges, paper and signature included; only the moment inside the zip differs.
    expect(workbookText(await readWorkbook(reprinted))).toBe(workbookText(await readWorkbook(printed)))
    expect(columns(await officialRows(await register()))).not.toEqual(expected)
  })
})

/** Another text in one cell of one expected entry. */
function change(rows: readonly Official[], at: number, [column, text]: readonly [number, string]): void {
  const row = rows[at]
  if (row !== undefined) row.cells[column] = text
}

it('a summary longer than a title may be is printed once and whole, though the office gave it no title', async () => {
  const long = `Memuat rekapitulasi ${'anggaran dan realisasi belanja setiap bidang, '.repeat(6)}\nmenurut triwulan`
  const head = 'No;Ringkasan Isi Informasi;Pejabat yang Menguasai Informasi;Penanggung Jawab;Waktu Pembuatan;Bentuk;Retensi'
  const lines = [
    head,
    `1;"${long}";Sekretariat;Sekretaris;2023;Softcopy;5 Tahun`,
    '2;Neraca;Sekretariat;Sekretaris;2023;Softcopy;5 Tahun',
  ]
  await importFile(office.test, {
    agencyId: office.agencyId,
    kind: 'publicInformation',
    token: chosenFile(office.test, 'dip.csv', lines.join('\n')),
  })
  const [entry] = rowsOf<{ title: string }>(office.test, 'SELECT title FROM public_information ORDER BY position')
  expect(entry?.title).toMatch(/^Memuat rekapitulasi .{20,140}…$/)
  expect((await officialRows(await register())).map(({ cells }) => cells[0])).toEqual([long, 'Neraca'])
})
