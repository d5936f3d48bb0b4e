// Writes workbooks as offices keep them: real column layouts with seeded noise, and the truth about every row.
import ExcelJS from 'exceljs'
import type { ImportKind } from '../../src-main/features/imports/reading/drafts.ts'
import type { ImportLayout } from './import-layout.ts'
import { IMPORT_LAYOUTS, type LayoutName } from './import-layouts.ts'
import { type Random, seededRandom } from './seeded-random.ts'

/** What the reading must find. Row counts are of non-empty rows below the header. */
export type ImportTruth = {
  readonly read: number
  readonly entries: number
  readonly joined: number
  readonly headings: number
  /** For each entry, in order, the draft's values that must come out. */
  readonly drafts: readonly Readonly<Record<string, unknown>>[]
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
  /** Title rows, sections, continuation lines, repeated headers, page numbers, signature. Default true. */
  readonly noise?: boolean
}

type Sheet = { readonly sheet: ExcelJS.Worksheet; row: number; joined: number; headings: number }

/** One workbook of a layout; the same seed gives the same file. */
export async function generateImportFile(name: LayoutName, seed: number, options: GenerateOptions = {}): Promise<GeneratedFile> {
  const layout: ImportLayout = IMPORT_LAYOUTS[name]
  const random = seededRandom(seed)
  const noise = options.noise ?? true
  const workbook = new ExcelJS.Workbook()
  const at: Sheet = { sheet: workbook.addWorksheet('Tabel 2023'), row: 1, joined: 0, headings: 0 }
  if (noise) writeTitles(at, layout, random)
  writeHeader(at, layout)
  if (noise && random.chance(0.5)) writeNumbering(at, layout)
  const drafts: Record<string, unknown>[] = []
  let category: string | null = null
  for (let number = 1; number <= (options.entries ?? 12); number += 1) {
    if (layout.sections !== undefined && (number === 1 || (noise && random.chance(0.25)))) {
      const section = random.pick(layout.sections)
      category = section.category
      writeSection(at, layout, section.text)
    } else if (noise && random.chance(0.12)) repeatHeader(at, layout, random)
    if (noise && random.chance(0.15)) at.row += 1
    const entry = layout.entry(random, number)
    entry.cells.forEach((value, column) => {
      if (value !== null) at.sheet.getCell(at.row, column + 1).value = value
    })
    at.row += 1
    const draft: Record<string, unknown> = { ...entry.draft, ...(layout.sections === undefined ? {} : { category }) }
    if (noise && random.chance(0.25)) writeContinuation(at, layout, draft, random)
    drafts.push(draft)
    if (noise && random.chance(0.08)) writePageNumber(at, layout, number)
  }
  if (noise && random.chance(0.6)) writeSignature(at, layout)
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
  const read = drafts.length + at.joined + at.headings
  const truth = { read, entries: drafts.length, joined: at.joined, headings: at.headings, drafts }
  return { kind: layout.kind, fileName: `${name}-${seed}.xlsx`, bytes, truth }
}

function writeTitles(at: Sheet, layout: ImportLayout, random: Random): void {
  const width = layout.headings.length
  for (let row = random.whole(0, 3); row > 0; row -= 1) {
    at.sheet.getCell(at.row, 1).value = random.pick([layout.title, 'PEMERINTAH KABUPATEN CONTOH', 'Semester I Tahun 2023'])
    if (random.chance(0.7)) at.sheet.mergeCells(at.row, 1, at.row, width)
    at.row += random.chance(0.3) ? 2 : 1
  }
}

/** Headings over several rows, groups merged sideways and single headings merged downwards, as in the annexes. */
function writeHeader(at: Sheet, layout: ImportLayout): void {
  const depth = depthOf(layout)
  const top = at.row
  for (let level = 0; level < depth; level += 1) {
    let column = 0
    while (column < layout.headings.length) {
      const path = pathOf(layout, column)
      const text = path[level]
      let right = column
      const isGroup = text !== undefined && path.length > level + 1
      if (isGroup) while (sameGroup(layout, column, right + 1, level)) right += 1
      if (text !== undefined) {
        at.sheet.getCell(top + level, column + 1).value = text
        const bottom = path.length === level + 1 ? top + depth - 1 : top + level
        if (right > column || bottom > top + level) at.sheet.mergeCells(top + level, column + 1, bottom, right + 1)
      }
      column = right + 1
    }
  }
  at.row += depth
}

function depthOf(layout: ImportLayout): number {
  return Math.max(...layout.headings.map((heading) => heading.split(' > ').length))
}

function pathOf(layout: ImportLayout, column: number): string[] {
  return (layout.headings[column] ?? '').split(' > ')
}

function sameGroup(layout: ImportLayout, a: number, b: number, level: number): boolean {
  if (b >= layout.headings.length) return false
  const [one, other] = [pathOf(layout, a), pathOf(layout, b)]
  return other.length > level + 1 && one.slice(0, level + 1).join() === other.slice(0, level + 1).join()
}

function writeNumbering(at: Sheet, layout: ImportLayout): void {
  for (let column = 1; column <= layout.headings.length; column += 1) at.sheet.getCell(at.row, column).value = column
  at.row += 1
  at.headings += 1
}

/** The header again, as on each page of a table that came out of a PDF. */
function repeatHeader(at: Sheet, layout: ImportLayout, random: Random): void {
  writeHeader(at, layout)
  at.headings += depthOf(layout)
  if (random.chance(0.5)) writeNumbering(at, layout)
}

function writeSection(at: Sheet, layout: ImportLayout, text: string): void {
  at.sheet.getCell(at.row, 1).value = text
  at.sheet.mergeCells(at.row, 1, at.row, layout.headings.length)
  at.row += 1
  at.headings += 1
}

function writeContinuation(at: Sheet, layout: ImportLayout, draft: Record<string, unknown>, random: Random): void {
  const line = `lanjutan uraian ke-${random.whole(2, 99)} dari baris di atas`
  at.sheet.getCell(at.row, layout.description.column + 1).value = line
  draft[layout.description.field] = `${String(draft[layout.description.field])}\n${line}`
  at.row += 1
  at.joined += 1
}

function writePageNumber(at: Sheet, layout: ImportLayout, page: number): void {
  at.sheet.getCell(at.row, layout.headings.length).value = `Halaman ${page}`
  at.row += 1
  at.headings += 1
}

function writeSignature(at: Sheet, layout: ImportLayout): void {
  const column = Math.max(layout.headings.length - 1, 1)
  at.row += 1
  for (const line of [
    'Contoh, 31 Desember 2023',
    'Kepala Dinas Komunikasi dan Informatika',
    'NAMA PEJABAT',
    'NIP. 19700101 199003 1 001',
  ]) {
    at.sheet.getCell(at.row, column).value = line
    at.row += 1
    at.headings += 1
  }
}
