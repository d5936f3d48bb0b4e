// The published files: kept as golden files, equal to the entries they come from, and harmless whatever was typed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicInformation } from '../../src-main/features/public-information/public-information.contract.ts'
import { publicInformationBook } from '../../src-main/features/public-information/public-information.book.ts'
import { csvOf, guardFormula, unguardFormula } from '../../src-main/features/publication/files/csv.ts'
import { dcatOf } from '../../src-main/features/publication/files/dcat.ts'
import { escapeHtml, escapeJson } from '../../src-main/features/publication/files/escape.ts'
import { jsonOf, schemaText } from '../../src-main/features/publication/files/json.ts'
import { pageOf, readPageParts } from '../../src-main/features/publication/files/page.ts'
import { inBookOrder, publishedEntries } from '../../src-main/features/publication/files/published-list.ts'
import { drawXlsx } from '../../src-main/reporting/to-xlsx.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { publishedEntry, publishedList, TROUBLESOME } from '../support/published.ts'
import { RESOURCES } from '../support/resources.ts'

const LIST = publishedList(TROUBLESOME)
const golden = (name: string) => join(import.meta.dirname, 'golden', 'publication', name)
const PARTS = { style: 'body { color: black }', script: 'void 0' }
const DOWNLOADS = [{ format: 'csv', name: 'DIP-DISKOMINFO-2026.csv' }] as const

/** An entry with any words at all. */
const anyEntry = fc
  .record({
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    summary: fc.string({ unit: 'binary', maxLength: 60 }),
    holderUnit: fc.constantFrom('', '=1+1', '@x', '"kutip"', "'", "'=1", ' -3', '\t=2', '<b>', '</script>', 'a,b;c'),
    madeWhere: fc.string({ maxLength: 20 }),
    category: fc.constantFrom('periodic' as const, 'immediate' as const, 'anytime' as const),
    year: fc.option(fc.integer({ min: 2008, max: 2100 })),
  })
  .map((change) => publishedEntry(1, change))

describe('golden files of a troublesome list', () => {
  it('page', () => expect(pageOf(LIST, DOWNLOADS, PARTS)).toMatchFileSnapshot(golden('halaman.html')))
  it('CSV', () => expect(csvOf(LIST)).toMatchFileSnapshot(golden('dip.csv')))
  it('JSON', () => expect(jsonOf(LIST)).toMatchFileSnapshot(golden('dip.json')))
  it('schema', () => expect(schemaText()).toMatchFileSnapshot(golden('dip.schema.json')))
  it('catalogue', () =>
    expect(
      dcatOf(LIST, [
        { format: 'csv', name: 'DIP-DISKOMINFO-2026.csv', size: 1234 },
        { format: 'json', name: 'DIP-DISKOMINFO-2026.json', size: 99 },
      ]),
    ).toMatchFileSnapshot(golden('dcat.jsonld')))
})

describe('the page', () => {
  const standing = (entries: PublicInformation[]) =>
    /<p>([^<]*Berkas ditulis[^<]*)<\/p>/.exec(pageOf(publishedList(entries), DOWNLOADS, PARTS))?.[1]

  it('tells the last update of its entries and the day it was written, which brings nothing up to date (Ps.18)', () => {
    const entries = [
      publishedEntry(1, { updatedOn: dateOnly('2026-03-02') }),
      publishedEntry(2, { updatedOn: dateOnly('2025-12-31') }),
    ]
    expect(standing(entries)).toMatch(/\. Pemutakhiran terakhir 2 Maret 2026\. Berkas ditulis 24 November 2026\.$/)
    expect(standing([])).not.toContain('Pemutakhiran')
  })
})

describe('CSV', () => {
  const records = (text: string) => parse<Record<string, string>>(text, { columns: true, bom: true, record_delimiter: '\r\n' })

  it('gives every word of every entry back, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (entries) => {
        const read = records(csvOf(publishedList(entries)))
        const meant = publishedEntries(entries).map((entry) =>
          Object.fromEntries(
            Object.entries(entry).map(([name, value]) => [
              name,
              Array.isArray(value) ? value.join(';') : value === null ? '' : String(value),
            ]),
          ),
        )
        expect(
          read.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, unguardFormula(text)]))),
        ).toEqual(meant)
      }),
    )
  })

  it('holds no cell that a spreadsheet would run, and the guard takes nothing away', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r', 'a', '1', '＝') }), (text) => {
        const guarded = guardFormula(text)
        expect(guarded).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        expect(unguardFormula(guarded)).toBe(text)
      }),
    )
  })

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const text = csvOf(publishedList([publishedEntry(1)]))
    expect(text.startsWith('\uFEFFnomor,kategori,judul,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('JSON', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: true, strictTypes: false }))
  const validate = ajv.compile(JSON.parse(schemaText()) as object)

  it('is what its schema says, for any words, with and without a decree', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), fc.boolean(), (entries, decreed) => {
        const document: unknown = JSON.parse(jsonOf(publishedList(entries, decreed ? {} : { edition: null })))
        expect(validate(document) ? [] : validate.errors).toEqual([])
      }),
    )
  })

  it('that lacks a column or has one too many is refused by the schema', () => {
    const document = JSON.parse(jsonOf(LIST)) as { informasi: Record<string, unknown>[] }
    delete document.informasi[0]?.['judul']
    expect(validate(document)).toBe(false)
    const other = JSON.parse(jsonOf(LIST)) as { informasi: Record<string, unknown>[] }
    Object.assign(other.informasi[0] ?? {}, { nik: '1' })
    expect(validate(other)).toBe(false)
  })

  it('carries the entries as they are, in the order of the book, and nothing else of them', () => {
    const { informasi } = JSON.parse(jsonOf(LIST)) as { informasi: unknown[] }
    expect(informasi).toEqual(publishedEntries(TROUBLESOME))
    expect(inBookOrder(TROUBLESOME).map(({ id }) => id)).toEqual([2, 3, 4, 1, 5])
    expect(jsonOf(publishedList([publishedEntry(1, { withdrawalReason: 'RAHASIA', retentionBasis: 'RAHASIA' })]))).not.toContain(
      'RAHASIA',
    )
  })
})

describe('xlsx', () => {
  it('holds the seven official columns with the words of the entries as text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'publikasi-'))
    try {
      const path = join(folder, 'dip.xlsx')
      const table = publicInformationBook(inBookOrder(TROUBLESOME), 'Daftar Informasi Publik')
      const sections = [
        {
          id: 'book',
          number: '',
          heading: '',
          level: 1 as const,
          startsPage: false,
          blocks: [{ type: 'table' as const, table }],
        },
      ]
      const letterhead = { governmentName: 'Pemerintah', agencyName: 'Dinas', lines: [], place: 'Contoh', logo: null }
      const info = { title: 'DIP', subject: 'Dinas', createdAt: '2026-11-24T03:00:00.000Z' }
      await drawXlsx(
        { titleLines: [], year: 2026, paper: 'F4', letterhead, sections, watermark: null, info },
        { path, fontsFolder: join(RESOURCES, 'fonts'), checkCancelled: () => {} },
      )
      const book = new ExcelJS.Workbook()
      await book.xlsx.readFile(path)
      const cells: unknown[][] = []
      book.worksheets.find(({ name }) => name === 'DIP')?.eachRow((row) => cells.push((row.values as unknown[]).slice(1)))
      const entries = cells.filter(([number]) => typeof number === 'number' && cells.length > 0).filter((row) => row.length >= 7)
      const titles = entries
        .map((row) => row[1])
        .filter((value): value is string => typeof value === 'string' && !/^\d$/.test(value))
      for (const entry of TROUBLESOME) expect(titles.some((title) => title.startsWith(entry.title))).toBe(true)
      expect(JSON.stringify(cells)).not.toContain('"formula"')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** Terms of http://www.w3.org/ns/dcat# (DCAT 3) that are used, with what each may stand on. */
const DCAT_TERMS = new Set([
  'dcat:Catalog',
  'dcat:Dataset',
  'dcat:Distribution',
  'dcat:dataset',
  'dcat:distribution',
  'dcat:accessURL',
  'dcat:downloadURL',
  'dcat:mediaType',
  'dcat:byteSize',
  'dcat:keyword',
  'dcat:contactPoint',
])
const OTHER_TERMS = new Set([
  ...[
    'title',
    'description',
    'publisher',
    'issued',
    'modified',
    'language',
    'spatial',
    'license',
    'conformsTo',
    'identifier',
    'accrualPeriodicity',
  ].map((name) => `dcterms:${name}`),
  'dcterms:Location',
  'dcterms:Standard',
  'foaf:Organization',
  'foaf:name',
  'foaf:homepage',
  'skos:prefLabel',
  'vcard:Organization',
  'vcard:fn',
  'vcard:hasEmail',
  'xsd:date',
  'xsd:nonNegativeInteger',
])

describe('the catalogue', () => {
  const document = JSON.parse(
    dcatOf(LIST, [
      { format: 'csv', name: 'DIP A&B.csv', size: 5 },
      { format: 'schema', name: 'dip.schema.json', size: 5 },
    ]),
  ) as Record<string, unknown>

  it('uses only terms of DCAT 3, Dublin Core, FOAF, SKOS and vCard', () => {
    const terms = new Set<string>()
    JSON.stringify(document, (key, value: unknown) => {
      if (key.includes(':')) terms.add(key)
      if (key === '@type' && typeof value === 'string') terms.add(value)
      return value
    })
    expect([...terms].filter((term) => !DCAT_TERMS.has(term) && !OTHER_TERMS.has(term))).toEqual([])
  })

  it('says title, publisher, issued, modified, spatial, licence and standard, and one distribution a data file', () => {
    const dataset = document['dcat:dataset'] as Record<string, unknown>
    for (const name of ['title', 'publisher', 'issued', 'modified', 'spatial', 'license', 'conformsTo'])
      expect(dataset).toHaveProperty([`dcterms:${name}`])
    expect(dataset).toMatchObject({
      'dcterms:issued': { '@value': '2026-07-01' },
      'dcterms:modified': { '@value': '2026-11-02' },
      'dcterms:spatial': { 'skos:prefLabel': { '@value': 'Kota Contoh' } },
      'dcat:distribution': [{ 'dcat:downloadURL': { '@id': 'DIP%20A%26B.csv' }, 'dcat:byteSize': { '@value': '5' } }],
    })
  })
})

describe('the page', () => {
  const parts = readPageParts(RESOURCES)

  it('names nothing outside itself: no address but those of the entries, and a policy that loads nothing', () => {
    const html = pageOf(publishedList([publishedEntry(1, { link: 'https://contoh.example/a?b=1&c="2"' })]), [], parts)
    const markup = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').replace(/<style>[\s\S]*?<\/style>/, '')
    expect([...markup.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '#daftar',
      'https://contoh.example/a?b=1&amp;c=&quot;2&quot;',
    ])
    expect(html).toContain('default-src &#39;none&#39;')
    expect(parts.style).not.toMatch(/url\(|@import/)
  })

  it('makes a link only of a whole http or https address', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'www.contoh.example',
      'https://a b',
      'ftp://contoh.example',
      'https://contoh.example/x',
    ]
    const html = pageOf(publishedList(links.map((link, at) => publishedEntry(at + 1, { link }))), [], parts)
    expect([...html.matchAll(/<a href="([^"#]+)"/g)].map(([, address]) => address)).toEqual(['https://contoh.example/x'])
    expect(html.match(/rel="noopener noreferrer"/g)?.length).toBeGreaterThan(0)
  })

  it('has no markup from any words: the escaped text unescapes to the words, and no element begins in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'script', '!--', '\u2028', ' ', 'a', ';', '\u0000') }),
        (text) => {
          const escaped = escapeHtml(text)
          expect(escaped).not.toMatch(/[<>"']/)
          const back = escaped.replace(
            /&(lt|gt|quot|#39|amp);/g,
            (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
          )
          expect(back).toBe(text.replaceAll('\u0000', ''))
          const json = escapeJson([text])
          expect(json).not.toMatch(/[<>&\u2028\u2029]/)
          expect(JSON.parse(json)).toEqual([text])
        },
      ),
    )
  })

  it('with an entry of every sort of trouble keeps its own two scripts and one table to be read without them', () => {
    const html = pageOf(LIST, [], parts)
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html.match(/<\/script/g)).toHaveLength(2)
    expect(html.match(/<table/g)).toHaveLength(1)
    expect(html.match(/<tr>/g)?.length).toBe(1 + 3 + TROUBLESOME.length)
  })
})

it('a published entry has the names of the schema and no more', () => {
  const entry: PublicInformation = publishedEntry(1, { updatedOn: dateOnly('2026-01-31') })
  const names = Object.keys(publishedEntries([entry])[0] ?? {})
  expect(names).toHaveLength(17)
  expect(csvOf(publishedList([entry])).split('\r\n')[0]).toBe(`\uFEFF${names.join(',')}`)
})
