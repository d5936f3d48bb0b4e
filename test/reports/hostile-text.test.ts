// Text that no form would let in, written into the register past the app as an old file may hold it: every document stays
// whole, and nothing in it is run, taken for a formula or for markup.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { Window } from 'happy-dom'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LetterKind } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { readSheaf } from '../../src-main/reporting/bind-pdf.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { officePart, officeParts, pdfPages, readWorkbook } from '../support/documents.ts'
import { makeReport } from '../support/made-report.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { jpegOf, pngOf } from '../support/pictures.ts'
import { INFORMATION } from '../backend/fixtures.ts'

const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]></w:t><!-- &lt; &#x0; %x;',
  '{{token}} ${value} _x003D_1',
  'foto\u202egpj.exe\u2066',
  'nol\u0000 lonceng\u0007 hapus\u001b[31m\u007f\u0085\ufffe\uffff',
  'setengah \ud83d emoji \ude00 selesai',
  `${'x'.repeat(400)}😀`,
  '😀👩‍👩‍👧 é ﷽ 漢字',
] as const
/** A hundred thousand letters; where Excel cuts the text, between the halves of a sign. */
const LONG = `kata${' kata'.repeat(6552)} a😀${' kata'.repeat(13_500)}`

const COLUMNS = {
  agency: ['government_name', 'address', 'city', 'phone', 'website'],
  official: ['name', 'rank', 'position', 'front_title'],
  request: [
    'registration_number',
    'applicant_name',
    'address',
    'phone',
    'occupation',
    'information_requested',
    'purpose',
    'notes',
    'original_number',
  ],
  public_information: [
    'title',
    'summary',
    'holder_unit',
    'responsible',
    'made_when',
    'made_where',
    'retention_text',
    'media',
    'link',
  ],
} as const

/** Signs that a reader does not see, but a program does; line ends of either kind are none. */
const UNSEEN = /(?![\t\n\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

const office = {} as { test: TestBackend; agencyId: number }
const at = (name: string) => join(office.test.folder, name)
const tokenOf = (name: string) => office.test.backend.files.keep(at(name))
async function ended(started: Promise<{ readonly jobId: string }>): Promise<string> {
  const { jobId } = await started
  expect(await office.test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  return jobId
}

beforeAll(async () => {
  office.test = await openTestBackend()
  office.agencyId = await setUpOffice(office.test)
  const { agencyId, test: backend } = office
  for (const _ of HOSTILE) {
    await backend.call('requests.register', { agencyId, form: REQUEST_FORM })
    await backend.call('publicInformation.add', { agencyId, entry: INFORMATION })
  }
  const db = new Database(backend.databasePath)
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const rows = db.prepare(`SELECT id FROM "${table}" ORDER BY id`).pluck().all() as number[]
    const put = db.prepare(`UPDATE "${table}" SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`)
    rows.forEach((id, index) => {
      const text = HOSTILE[index % HOSTILE.length] ?? ''
      put.run(...columns.map(() => text), id)
    })
  }
  db.prepare('UPDATE agency SET name = ?').run(HOSTILE.slice(4, 8).join(' ') + HOSTILE.slice(13, 17).join(' '))
  db.prepare('UPDATE request SET information_requested = ? WHERE id = 1').run(LONG)
  // Half a surrogate pair as the bytes that SQLite keeps without a question.
  db.prepare("UPDATE request SET purpose = CAST(x'61EDA08062' AS TEXT) WHERE id = 2").run()
  db.prepare("UPDATE public_information SET status = 'published', published_on = '2026-11-24'").run()
  db.close()
}, 60_000)
afterAll(() => office.test.close())

/** Past every rule of the app. */
function writePast(sql: string): void {
  const db = new Database(office.test.databasePath)
  db.exec(sql)
  db.close()
}

/** The strict reader of XML that exceljs reads its own files with. */
type Reader = { on: (event: 'error', listener: (error: Error) => void) => void; write: (text: string) => { close: () => void } }
const fromExcelJs = createRequire(createRequire(import.meta.url).resolve('exceljs'))
const { SaxesParser } = fromExcelJs('saxes') as { SaxesParser: new (options: { xmlns: boolean }) => Reader }

/** What is wrong with each XML part of an Office file. */
function faultsOf(path: string): string[] {
  const parts = officeParts(path).filter((name) => /\.(xml|rels|vml)$/.test(name))
  expect(parts).toContain('[Content_Types].xml')
  return parts.flatMap((name) => {
    const faults: string[] = []
    const reader = new SaxesParser({ xmlns: true })
    reader.on('error', (error) => faults.push(`${name} ${error.message}`))
    reader.write(officePart(path, name)).close()
    return faults.slice(0, 3)
  })
}

/** Formulas of a workbook that are not sums of ours, and links out of it. */
async function formulasOf(path: string): Promise<string[]> {
  const found: string[] = []
  for (const sheet of (await readWorkbook(path)).worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined && !/^(ROUND\()?(-?SUM\([A-Z]+\d+([:,][A-Z]+\d+)*\)){1,2}(,8\))?$/.test(cell.formula))
          found.push(cell.formula)
        // The summary leads to the sheets of the same workbook.
        if (cell.hyperlink !== undefined && !/^#'[\w ]+'!A1$/.test(cell.hyperlink)) found.push(cell.hyperlink)
      }),
    )
  return found
}

const YEAR = { from: dateOnly('2026-01-01'), to: dateOnly('2026-12-31') }

describe('a workbook is well formed to its last part and holds no formula but our sums', () => {
  test('the register of requests', async () => {
    const order = { agencyId: office.agencyId, ...YEAR, mode: 'annexVIII', profile: 'internal', paper: 'F4' } as const
    await ended(office.test.call('requests.exportBook', { ...order, format: 'xlsx', saveToken: tokenOf('buku.xlsx') }))
    expect(faultsOf(at('buku.xlsx'))).toEqual([])
    expect(await formulasOf(at('buku.xlsx'))).toEqual([])
    const texts: string[] = []
    const [sheet] = (await readWorkbook(at('buku.xlsx'))).worksheets
    sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)))
    for (const text of ['=1+1', '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0", '<script>alert(1)</script>'])
      expect(texts, text).toContain(text)
    expect(Math.max(...texts.map(({ length }) => length))).toBe(32_767)
    writePast("UPDATE request SET information_requested = 'kata' WHERE id = 1")
  })

  test('the list of public information', async () => {
    const { agencyId } = office
    const filter = { search: '', category: null, status: null, year: null, checklist: null, trashed: false } as const
    await ended(office.test.call('publicInformation.exportWorkbook', { agencyId, ...filter, saveToken: tokenOf('dip.xlsx') }))
    expect(faultsOf(at('dip.xlsx'))).toEqual([])
    expect(await formulasOf(at('dip.xlsx'))).toEqual([])
  })
})

test('the annual report is whole in all three formats', async () => {
  const report = await makeReport(office.test, { agencyId: office.agencyId, year: 2026 })
  expect([...faultsOf(report.docx), ...faultsOf(report.xlsx)]).toEqual([])
  expect(await formulasOf(report.xlsx)).toEqual([])
  expect(report.pages.join(' ')).toContain('<script>alert(1)</script>')
  expect(report.pages.join(' ').replaceAll('\f', '')).not.toMatch(UNSEEN)
})

test('a letter is whole as Word and as PDF, also with a logo that is no picture', async () => {
  const db = new Database(office.test.databasePath)
  db.prepare("UPDATE agency SET logo_mime = 'image/png', logo_base64 = 'iVBORw0KGgoAAAANSUhEUg=='").run()
  const ids = db.prepare('SELECT id FROM request ORDER BY id').pluck().all() as number[]
  for (const entityId of [ids[9] ?? 0, ids[15] ?? 0]) {
    const order = {
      kind: 'receipt' as LetterKind,
      entityId,
      letterOn: dateOnly('2026-11-24'),
      signatoryId: null,
      withTitles: null,
    }
    const texts = { addressee: '', opening: null, closing: null, copies: [] }
    const { id } = await office.test.call('letters.issue', { ...order, ...texts })
    for (const format of ['docx', 'pdf'] as const)
      await ended(office.test.call('letters.write', { id, format, paper: 'A4', token: tokenOf(`surat.${format}`) }))
    expect(faultsOf(at('surat.docx'))).toEqual([])
    expect(pdfPages(at('surat.pdf')).join('').length).toBeGreaterThan(100)
  }
  db.close()
})

test('the calendar and the sheet of the day are whole', async () => {
  const { agencyId, test: backend } = office
  await ended(backend.call('dashboard.exportCalendar', { agencyId, saveToken: tokenOf('tenggat.ics') }))
  const text = readFileSync(at('tenggat.ics'), 'utf8')
  expect(text.replaceAll('\r\n', '')).not.toMatch(UNSEEN)
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(HOSTILE.length)
  await ended(backend.call('dashboard.printSheet', { agencyId, paper: 'A4', saveToken: tokenOf('lembar.pdf') }))
  expect(pdfPages(at('lembar.pdf')).length).toBeGreaterThan(0)
})

describe('the published list', () => {
  const folder = () => at('situs/DIP-DISKOMINFO-2026')
  const written = (ending: string) => readFileSync(join(folder(), `DIP-DISKOMINFO-2026.${ending}`), 'utf8')
  beforeAll(async () => {
    mkdirSync(at('situs'))
    const order = { agencyId: office.agencyId, scope: 'published', license: 'ccBy', paper: 'A4' } as const
    await ended(office.test.call('publication.publish', { ...order, folderToken: tokenOf('situs') }))
  }, 60_000)

  test('runs nothing but its own script, and links nowhere but to pages', () => {
    const { document } = new Window()
    document.write(written('html'))
    const scripts = [...document.querySelectorAll('script')]
    expect(scripts.map((one) => one.getAttribute('type'))).toEqual(['application/json', null])
    expect(scripts.map(({ textContent }) => textContent).join('')).not.toContain('<script')
    const all = [...document.querySelectorAll('*')]
    const loading = all.filter(({ tagName }) => /^(img|svg|iframe|object|embed|base|form|link|video|audio)$/i.test(tagName))
    // Its logo and its own search.
    expect(loading.map(({ id, tagName }) => `${tagName} ${id}`)).toEqual(['IMG ', 'FORM saringan'])
    const names = all.flatMap((element) => [...element.attributes].map(({ name }) => name))
    expect(names.filter((name) => name.startsWith('on'))).toEqual([])
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.filter((link) => !/^(https?:|#|DIP-|mailto:|tel:)/.test(link))).toEqual([])
    expect(written('html')).not.toMatch(UNSEEN)
  })

  test('as CSV has one record an entry and no field that a spreadsheet runs', () => {
    const records: string[][] = parse(written('csv'), { bom: true })
    expect(records).toHaveLength(HOSTILE.length + 1)
    for (const field of records.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
    expect(written('csv')).not.toMatch(UNSEEN)
  })

  test('as JSON, catalogue, workbook and PDF is whole', async () => {
    for (const name of readdirSync(folder()).filter((one) => /json(ld)?$/.test(one)))
      expect(() => JSON.parse(readFileSync(join(folder(), name), 'utf8')) as unknown, name).not.toThrow()
    expect(faultsOf(join(folder(), 'DIP-DISKOMINFO-2026.xlsx'))).toEqual([])
    expect(await formulasOf(join(folder(), 'DIP-DISKOMINFO-2026.xlsx'))).toEqual([])
    expect(pdfPages(join(folder(), 'DIP-DISKOMINFO-2026.pdf')).join(' ')).toContain('alert(1)')
  })
})

test('a picture that claims billions of pixels is not unpacked into a dossier', async () => {
  const begun = Date.now()
  for (const [bytes, type] of [
    [pngOf(60_000, 60_000, deflateSync(Buffer.alloc(1000))), 'png'],
    [jpegOf(65_000, 65_000), 'jpeg'],
    [Buffer.from('<svg onload="alert(1)"/>'), 'png'],
  ] as const)
    expect(await readSheaf({ bytes, type }, 'A4')).toBeUndefined()
  expect(Date.now() - begun).toBeLessThan(1000)
  expect(await readSheaf({ bytes: pngOf(20, 10), type: 'png' }, 'A4')).toBeDefined()
})
