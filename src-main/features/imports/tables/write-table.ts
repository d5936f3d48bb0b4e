// Writes a register as a full table: one row an entry, every field, on further sheets what an entry has several of.
import type ExcelJS from 'exceljs'
import type { ImportKind } from '../reading/drafts.ts'
import { columnLetter } from '../reading/grid.ts'
import { type FieldValue, toCell } from './cell-values.ts'
import type { TableEntry } from './full-table.store.ts'
import {
  type Choices,
  choiceRule,
  DATE_FORMAT,
  DATE_RULE,
  FONT,
  PRINTED,
  putHead,
  TEXT_FORMAT,
  type Writer,
  writeChoices,
  writeGuidance,
  writeMarker,
  writeWorkbook,
} from './own-workbook.ts'
import { partColumns, REGISTER_TABLES } from './register-tables.ts'
import { type ExactColumn, exactColumns } from './table-column.ts'

const GUIDANCE = [
  'Berkas ini memuat seluruh isian register dan dapat dibawa kembali melalui menu Impor tanpa ada yang berubah.',
  'Jangan mengubah judul kolom, nama lembar, atau menghapus kolom. Baris boleh ditambah, diubah, atau dihapus; baris baru dibiarkan tanpa nomor agar diberi nomor oleh aplikasi.',
  'Entri yang sudah ada pada register dikenali dan dilewati. Nomor asli dipakai kembali hanya pada register kantor yang sama dan bila belum dipakai.',
  'Tanggal ditulis hari/bulan/tahun. Beberapa pilihan dalam satu sel dipisahkan dengan titik koma. Tanda seperti ⟨U+00A0⟩ mewakili spasi khusus yang tidak dapat disimpan di dalam sel; jangan dihapus.',
  'Lampiran dan berkas tidak termasuk dalam tabel ini. Bila memuat identitas pemohon, perlakukan sebagai dokumen internal (UU 27/2022).',
]
const WANTED: Readonly<Record<ExactColumn['type']['is'], string>> = {
  text: 'Teks.',
  date: 'Tanggal, hari/bulan/tahun.',
  whole: 'Bilangan bulat.',
  yesNo: 'Ya atau Tidak.',
  choice: 'Salah satu pilihan pada lembar "Pilihan Isian".',
  several: 'Satu pilihan atau lebih, dipisahkan titik koma.',
}

export type TableSource = {
  readonly kind: ImportKind
  /** Name of the office; in a table of another office numbers mean nothing. */
  readonly office: string
  readonly total: number
  readonly page: (offset: number, limit: number) => Promise<readonly TableEntry[]>
  /** Hears of the entries written and may throw to stop. */
  readonly step: (done: number) => void
}

const ENTRIES_A_PAGE = 500

/** Writes the workbook to `path`. Text is stored as text: nothing a person typed runs as a formula. */
export async function writeFullTable(path: string, source: TableSource): Promise<void> {
  const { kind, office, total } = source
  const register = REGISTER_TABLES[kind]
  const title = `Tabel lengkap ${register.title}`
  const columns = exactColumns(register.columns)
  const parts = register.parts.map((part) => ({ part, columns: partColumns(kind, part), rows: [] as TableEntry[] }))
  const choices = choicesOf([...columns, ...parts.flatMap((part) => part.columns)])
  await writeWorkbook(path, title, async (workbook) => {
    const sheet = openSheet(workbook, register.sheet, columns, choices, total)
    for (let offset = 0; offset < total; offset += ENTRIES_A_PAGE) {
      source.step(offset)
      for (const entry of await source.page(offset, ENTRIES_A_PAGE)) {
        putRow(sheet, columns, entry)
        for (const { part, rows } of parts)
          for (const own of entry[part.field] as readonly TableEntry[])
            rows.push({ registrationNumber: entry['registrationNumber'], ...own })
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    source.step(total)
    sheet.commit()
    for (const { part, columns: own, rows } of parts) {
      const further = openSheet(workbook, part.sheet, own, choices, rows.length)
      for (const row of rows) putRow(further, own, row)
      further.commit()
    }
    writeChoices(workbook, choices)
    writeGuidance(
      workbook,
      title,
      GUIDANCE,
      columns.map(({ heading, type }) => [heading, '', WANTED[type.is]]),
    )
    writeMarker(workbook, { is: 'full', kind, office })
  })
}

function choicesOf(columns: readonly ExactColumn[]): Choices {
  return columns.flatMap(({ heading, type }) =>
    (type.is === 'choice' || type.is === 'several') && type.labels !== null
      ? [{ name: heading, words: Object.values(type.labels) }]
      : [],
  )
}

function openSheet(
  workbook: Writer,
  name: string,
  columns: readonly ExactColumn[],
  choices: Choices,
  rows: number,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }], pageSetup: PRINTED })
  sheet.columns = columns.map(({ width, type }) => ({ width, style: STYLES[type.is] }))
  columns.forEach(({ heading }, index) => putHead(sheet, 1, index + 1, heading))
  sheet.getRow(1).height = 32
  sheet.getRow(1).commit()
  // Rows added by hand below are offered the same words.
  const last = rows + 1001
  columns.forEach(({ heading, type }, index) => {
    const letter = columnLetter(index)
    const put = (rule: ExcelJS.DataValidation) => validationsOf(sheet).add(`${letter}2:${letter}${last}`, rule)
    if (type.is === 'choice') put(choiceRule(choices, heading))
    if (type.is === 'yesNo') put({ type: 'list', allowBlank: true, formulae: ['"Ya,Tidak"'], showErrorMessage: true })
    if (type.is === 'date') put(DATE_RULE)
  })
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows + 1, column: columns.length } }
  return sheet
}

/** One object a type: the library draws each object's style once. */
const STYLES: Readonly<Record<ExactColumn['type']['is'], Partial<ExcelJS.Style>>> = {
  text: { font: FONT, alignment: { vertical: 'top', wrapText: true }, numFmt: TEXT_FORMAT },
  date: { font: FONT, alignment: { vertical: 'top' }, numFmt: DATE_FORMAT },
  whole: { font: FONT, alignment: { vertical: 'top' }, numFmt: '0' },
  yesNo: { font: FONT, alignment: { vertical: 'top' }, numFmt: TEXT_FORMAT },
  choice: { font: FONT, alignment: { vertical: 'top' }, numFmt: TEXT_FORMAT },
  several: { font: FONT, alignment: { vertical: 'top' }, numFmt: TEXT_FORMAT },
}

/** Blank fields make no cell. */
function putRow(sheet: ExcelJS.Worksheet, columns: readonly ExactColumn[], entry: TableEntry): void {
  const row = sheet.addRow([])
  columns.forEach(({ field, type }, index) => {
    const value = toCell(type, (entry[field] ?? null) as FieldValue)
    if (value === null) return
    const cell = row.getCell(index + 1)
    cell.value = value
    cell.style = STYLES[type.is]
  })
  row.commit()
}

/** Rules for a whole area; the types of the library do not tell of them. */
export function validationsOf(sheet: ExcelJS.Worksheet): { add: (area: string, rule: ExcelJS.DataValidation) => void } {
  return (sheet as unknown as { dataValidations: { add: (area: string, rule: ExcelJS.DataValidation) => void } }).dataValidations
}
