// Makes tables as offices keep them: real column layouts with seeded noise, and the truth about every row and cell.
import type { ImportKind } from '../../src-main/features/imports/reading/drafts.ts'
import { type CellInput, type Draft, type EntryFacts, type FileStyle, type ImportLayout, said } from './import-layout.ts'
import { IMPORT_LAYOUTS, type LayoutName } from './import-layouts.ts'
import { type TableSheet, writeCsv, writeWorkbook } from './import-writers.ts'
import { type Random, seededRandom } from './seeded-random.ts'

/** What the reading must find. Row counts are of non-empty rows below the headers. */
export type ImportTruth = {
  readonly read: number
  readonly entries: number
  readonly joined: number
  readonly headings: number
  /** For each entry, in order, the draft's values that must come out. */
  readonly drafts: readonly Draft[]
}

export type GeneratedFile = {
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: Buffer
  readonly truth: ImportTruth
}

export type GenerateOptions = {
  /** Number of entries. Default 12. */
  readonly entries?: number
  /** Titles, sections, continuation lines, repeated and misspelt headers, page numbers, signature. Default true. */
  readonly noise?: boolean
}

type Page = TableSheet & { joined: number; headings: number; readonly layout: ImportLayout; readonly random: Random }

/** One file of a layout; the same seed gives the same file. */
export async function generateImportFile(name: LayoutName, seed: number, options: GenerateOptions = {}): Promise<GeneratedFile> {
  const random = seededRandom(seed)
  const noise = options.noise ?? true
  const isText = noise && random.chance(0.3)
  const style: FileStyle = {
    isText,
    year: 2023,
    monthFirst: noise && random.chance(0.15),
    agencyOnce: noise && random.chance(0.5),
  }
  const original: ImportLayout = IMPORT_LAYOUTS[name]
  const layout = noise && random.chance(0.4) ? { ...original, headings: misspelt(original.headings, random) } : original
  const many = options.entries ?? 12
  const sections = layout.sections ?? []
  const bySheet = noise && !isText && layout.vertical !== true && sections.length > 0 && random.chance(0.25)
  const parts = bySheet
    ? sections.map((section) => ({ name: section.sheet, category: section.category }))
    : [{ name: 'Tabel 2023' }]
  const drafts: Draft[] = []
  const pages = parts.map((part) => {
    const page: Page = { name: part.name, rows: [], merges: [], joined: 0, headings: 0, layout, random }
    const table = {
      many: bySheet ? Math.ceil(many / parts.length) : many,
      noise,
      style,
      category: 'category' in part ? part.category : null,
    }
    drafts.push(...(layout.vertical === true ? writeBlocks(page, table) : writeTable(page, table)))
    return page
  })
  const fileName = `${name}-${seed}_2023.${isText ? 'csv' : 'xlsx'}`
  const bytes = isText ? writeCsv(pages[0]?.rows ?? [], random) : await writeWorkbook(pages)
  const [joined, headings] = [sum(pages, ({ joined: count }) => count), sum(pages, ({ headings: count }) => count)]
  const truth = { read: drafts.length + joined + headings, entries: drafts.length, joined, headings, drafts }
  return { kind: layout.kind, fileName, bytes, truth }
}

const sum = (pages: readonly Page[], count: (page: Page) => number) => pages.reduce((total, page) => total + count(page), 0)

type TableOrder = { readonly many: number; readonly noise: boolean; readonly style: FileStyle; readonly category: string | null }

function writeTable(page: Page, { many, noise, style, category }: TableOrder): Draft[] {
  const { layout, random } = page
  if (noise) writeTitles(page)
  writeHeader(page)
  if (noise && random.chance(0.5)) {
    writeNumbering(page)
    page.headings += 1
  }
  const carried = new Map<string, CellInput>()
  const drafts: Draft[] = []
  let section: { readonly category: string } | null = category === null ? null : { category }
  for (let number = 1; number <= many; number += 1) {
    if (category === null && layout.sections !== undefined && (number === 1 || (noise && random.chance(0.25)))) {
      const next = random.pick(layout.sections)
      section = next
      writeSection(page, next.text)
    } else if (noise && random.chance(0.12)) repeatHeader(page)
    if (noise && random.chance(0.15)) page.rows.push([])
    const facts: EntryFacts = { number, style, carried }
    const entry = layout.entry(random, facts)
    page.rows.push(entry.cells)
    const text = noise && random.chance(0.25) ? writeContinuation(page, entry.draft) : entry.draft
    const draft = { ...layout.finish(text), ...(section === null ? {} : { category: section.category }) }
    drafts.push(draft)
    if (noise && random.chance(0.08)) writePageNumber(page, number)
    if (noise && layout.keys.includes('agency') && layout.keys.includes('number') && random.chance(0.05)) writeNil(page, carried)
  }
  if (noise && random.chance(0.2) && layout.keys[0] === 'number') writePrepared(page, many)
  if (noise && random.chance(0.6)) writeSignature(page)
  return drafts
}

/** One block of two columns an entry: the label beside the value. */
function writeBlocks(page: Page, { many, noise, style }: TableOrder): Draft[] {
  const { layout, random } = page
  if (noise) writeTitles(page)
  const section = (layout.sections ?? [])[0]
  if (section !== undefined) page.rows.push([section.text], [])
  const colon = random.chance(0.3) ? ' :' : ''
  return Array.from({ length: many }, (_, index) => {
    const entry = layout.entry(random, { number: index + 1, style, carried: new Map() })
    layout.headings.forEach((heading, row) => page.rows.push([`${heading}${colon}`, entry.cells[row] ?? null]))
    page.rows.push([])
    return { ...layout.finish(entry.draft), ...(section === undefined ? {} : { category: section.category }) }
  })
}

const MISSPELLABLE = /[A-Za-z]{8,}/g

/** One or two headings with a letter dropped, doubled, or two exchanged. */
function misspelt(headings: readonly string[], random: Random): string[] {
  const chosen = new Set([random.whole(0, headings.length - 1), random.whole(0, headings.length - 1)])
  return headings.map((heading, index) => {
    const leaf = heading.split(' > ').at(-1) ?? ''
    const found = [...leaf.matchAll(MISSPELLABLE)]
    if (!chosen.has(index) || found.length === 0) return heading
    const { 0: word, index: start } = random.pick(found)
    const at = random.whole(2, word.length - 3)
    const [before, one = '', two = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
    const slip = random.pick([`${before}${two}${after}`, `${before}${one}${one}${two}${after}`, `${before}${two}${one}${after}`])
    return heading.slice(0, heading.length - leaf.length) + leaf.slice(0, start) + slip + leaf.slice(start + word.length)
  })
}

function writeTitles({ rows, merges, layout, random }: Page): void {
  const width = layout.headings.length
  if (layout.isTitled === true) rows.push([layout.title])
  for (let row = random.whole(0, 3); row > 0; row -= 1) {
    if (random.chance(0.7) && width > 1) merges.push({ top: rows.length, left: 0, bottom: rows.length, right: width - 1 })
    rows.push([random.pick([layout.title, 'PEMERINTAH KABUPATEN CONTOH', 'Semester I Tahun 2023'])])
    if (random.chance(0.3)) rows.push([])
  }
}

/** Headings over several rows, groups merged sideways and single headings merged downwards, as in the annexes. */
function writeHeader({ rows, merges, layout }: Page): void {
  const paths = layout.headings.map((heading) => heading.split(' > '))
  const depth = Math.max(...paths.map((path) => path.length))
  const top = rows.length
  for (let level = 0; level < depth; level += 1) {
    const row: CellInput[] = paths.map(() => null)
    for (let column = 0; column < paths.length; ) {
      const path = paths[column] ?? []
      const within = (other: readonly string[] | undefined) =>
        other !== undefined && other.length > level + 1 && other.slice(0, level + 1).join() === path.slice(0, level + 1).join()
      let right = column
      if (path.length > level + 1) while (within(paths[right + 1])) right += 1
      const heading = path[level]
      if (heading !== undefined) {
        row[column] = heading
        const bottom = path.length === level + 1 ? top + depth - 1 : top + level
        if (right > column || bottom > top + level) merges.push({ top: top + level, left: column, bottom, right })
      }
      column = right + 1
    }
    rows.push(row)
  }
}

function writeNumbering({ rows, layout }: Page): void {
  rows.push(layout.headings.map((_, index) => index + 1))
}

/** The header again, as on each page of a table that came out of a PDF. */
function repeatHeader(page: Page): void {
  const before = page.rows.length
  writeHeader(page)
  if (page.random.chance(0.5)) writeNumbering(page)
  page.headings += page.rows.length - before
}

/** A category row: merged over the table, or its letter in the number column. */
function writeSection(page: Page, text: string): void {
  const { rows, merges, layout, random } = page
  const [, letter, rest = ''] = /^(\w+)\. (.+)$/.exec(text) ?? []
  if (letter !== undefined && layout.keys[0] === 'number' && random.chance(0.4)) rows.push([`${letter}.`, rest])
  else {
    if (random.chance(0.7)) merges.push({ top: rows.length, left: 0, bottom: rows.length, right: layout.headings.length - 1 })
    rows.push([text])
  }
  page.headings += 1
}

/** A second line of the description; the draft with both lines. */
function writeContinuation(page: Page, draft: Draft): Draft {
  const { column, field, separator } = page.layout.description
  const line = `lanjutan uraian ke-${page.random.whole(2, 99)} dari baris di atas`
  page.rows.push([...Array.from({ length: column }, () => null), line])
  page.joined += 1
  const before = said(draft, field)
  return { ...draft, [field]: before === '' ? line : `${before}${separator}${line}` }
}

function writePageNumber(page: Page, number: number): void {
  page.rows.push([
    ...Array.from({ length: page.layout.headings.length - 1 }, () => null),
    page.random.pick([`Halaman ${number}`, `- ${number} -`]),
  ])
  page.headings += 1
}

/** An office that reports it had nothing. */
function writeNil(page: Page, carried: Map<string, CellInput>): void {
  carried.set('agency', 'Dinas Nihil')
  page.rows.push(page.layout.keys.map((key) => (key === 'number' ? '99' : key === 'agency' ? 'Dinas Nihil' : '-')))
  page.headings += 1
}

/** Numbers written ahead for entries that never came. */
function writePrepared(page: Page, last: number): void {
  page.rows.push([last + 1], [last + 2])
  page.headings += 2
}

function writeSignature(page: Page): void {
  const indent = Array.from({ length: Math.max(page.layout.headings.length - 2, 0) }, () => null)
  page.rows.push([])
  for (const line of [
    'Contoh, 31 Desember 2023',
    'Kepala Dinas Komunikasi dan Informatika',
    'NAMA PEJABAT',
    'NIP. 19700101 199003 1 001',
  ]) {
    page.rows.push([...indent, line])
    page.headings += 1
  }
}
