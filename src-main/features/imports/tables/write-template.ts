// Writes a blank workbook in the official layout of a register, for a clerk to fill in: headings, rules, an example, guidance.
import type ExcelJS from 'exceljs'
import { columnLetter } from '../reading/grid.ts'
import type { ImportKind } from '../reading/drafts.ts'
import {
  type Choices,
  choiceRule,
  DATE_FORMAT,
  DATE_RULE,
  FONT,
  PRINTED,
  putHead,
  TEXT_FORMAT,
  writeChoices,
  writeGuidance,
  writeMarker,
  writeWorkbook,
} from './own-workbook.ts'
import { REGISTER_TABLES } from './register-tables.ts'
import { type BlankColumn, blankColumns } from './table-column.ts'
import { validationsOf } from './write-table.ts'

const GUIDANCE = [
  'Isi satu baris untuk satu entri, mulai di bawah baris contoh. Baris yang diawali kata CONTOH tidak diimpor dan boleh dihapus.',
  'Tanggal ditulis hari/bulan/tahun. Kolom tanda diisi huruf V bila sesuai dan dikosongkan bila tidak.',
  'Kolom boleh dibiarkan kosong bila tidak wajib. Nama lembar dan judul kolom jangan diubah.',
]
/** Below them cells have no rules any more, and are read all the same. */
const RULED_ROWS = 5000

/** Writes the workbook to `path`. */
export async function writeTemplate(path: string, kind: ImportKind): Promise<void> {
  const register = REGISTER_TABLES[kind]
  const columns = blankColumns(register.columns)
  const depth = Math.max(...columns.map(({ headings }) => headings.length))
  const choices = choicesOf(columns)
  const title = `Templat ${register.title}`
  await writeWorkbook(path, title, async (workbook) => {
    const sheet = workbook.addWorksheet(register.sheet, {
      views: [{ state: 'frozen', xSplit: 1, ySplit: depth }],
      pageSetup: PRINTED,
    })
    sheet.columns = columns.map(({ width, kind: holds }) => ({
      width,
      style: {
        font: FONT,
        alignment: { vertical: 'top', wrapText: holds === 'text', horizontal: holds === 'tick' ? 'center' : 'left' },
        numFmt: holds === 'date' ? DATE_FORMAT : holds === 'money' ? '#,##0' : TEXT_FORMAT,
      },
    }))
    putHeadings(sheet, columns, depth)
    putExample(sheet, columns, depth + 1)
    columns.forEach((column, index) => {
      const letter = columnLetter(index)
      const rule = ruleOf(column, choices)
      if (rule !== undefined) validationsOf(sheet).add(`${letter}${depth + 1}:${letter}${depth + RULED_ROWS}`, rule)
    })
    sheet.commit()
    writeGuidance(
      workbook,
      title,
      [register.law, ...GUIDANCE],
      columns.map(({ headings, isRequired, guidance }) => [headings.join(' – '), isRequired === true ? 'Ya' : '', guidance]),
    )
    writeChoices(workbook, choices)
    writeMarker(workbook, { is: 'blank', kind, office: '' })
  })
}

const nameOf = ({ headings }: BlankColumn) => headings.at(-1) ?? ''

function choicesOf(columns: readonly BlankColumn[]): Choices {
  return columns.flatMap((column) =>
    column.words === undefined || column.kind === 'tick' ? [] : [{ name: nameOf(column), words: column.words }],
  )
}

function ruleOf(column: BlankColumn, choices: Choices): ExcelJS.DataValidation | undefined {
  if (column.kind === 'date') return DATE_RULE
  if (column.kind === 'tick')
    return {
      type: 'list',
      allowBlank: true,
      formulae: ['"V"'],
      showErrorMessage: true,
      errorTitle: 'Tanda',
      error: 'Isi dengan huruf V atau kosongkan.',
    }
  if (column.kind === 'money')
    return {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      allowBlank: true,
      formulae: [0],
      showErrorMessage: true,
      errorTitle: 'Biaya',
      error: 'Isi dengan jumlah rupiah, angka saja.',
    }
  return column.words === undefined ? undefined : choiceRule(choices, nameOf(column), column.free)
}

/** Groups stand over their columns, and what has no group reaches down to the first row of data. */
function putHeadings(sheet: ExcelJS.Worksheet, columns: readonly BlankColumn[], depth: number): void {
  const keyOf = (index: number, level: number) => columns[index]?.headings.slice(0, level + 1).join('\n')
  columns.forEach(({ headings }, index) => {
    headings.forEach((text, level) => {
      const isLeaf = level === headings.length - 1
      if (!isLeaf && index > 0 && keyOf(index - 1, level) === keyOf(index, level)) return
      const alike = columns.findLastIndex((_, other) => other >= index && keyOf(other, level) === keyOf(index, level))
      const right = isLeaf ? index : alike
      const bottom = isLeaf ? depth - 1 : level
      for (let row = level; row <= bottom; row += 1)
        for (let column = index; column <= right; column += 1) putHead(sheet, row + 1, column + 1, '')
      putHead(sheet, level + 1, index + 1, text)
      if (bottom > level || right > index) sheet.mergeCells(level + 1, index + 1, bottom + 1, right + 1)
    })
  })
  for (let row = 1; row <= depth; row += 1) sheet.getRow(row).height = depth === 1 ? 48 : 30
}

function putExample(sheet: ExcelJS.Worksheet, columns: readonly BlankColumn[], row: number): void {
  sheet.getRow(row).height = 28
  columns.forEach(({ example, kind }, index) => {
    const cell = sheet.getCell(row, index + 1)
    cell.value =
      example === '' ? null : kind === 'date' ? new Date(`${example}T00:00:00Z`) : kind === 'money' ? Number(example) : example
    cell.font = { ...FONT, italic: true, color: { argb: 'FF5F6B7A' } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4F4F4' } }
  })
}
