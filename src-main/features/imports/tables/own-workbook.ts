// What all workbooks have that the app writes to be read again: the hidden marker, the words to choose from, the sheet of guidance.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import ExcelJS from 'exceljs'
import { HEADER_STYLE } from '../../../reporting/xlsx-styles.ts'
import { CHOICES_SHEET, GUIDANCE_SHEET, type Marker, MARKER_SHEET, markerRows } from './marker.ts'

export type Writer = ExcelJS.stream.xlsx.WorkbookWriter
/** Lists of words; each stands in a column of its own on the sheet of choices. */
export type Choices = readonly { readonly name: string; readonly words: readonly string[] }[]

export const FONT: Partial<ExcelJS.Font> = { name: 'Arial', size: 10 }
const PROSE: Partial<ExcelJS.Style> = { font: FONT, alignment: { wrapText: true, vertical: 'top' } }
/** Letters that fit into a line of each column of the guidance. */
const GUIDANCE_LETTERS = [52, 14, 108] as const
const LINE_HEIGHT = 13.5

/** Writes a workbook to a path as a stream; nothing is left open when `build` throws. */
export async function writeWorkbook(path: string, title: string, build: (workbook: Writer) => Promise<void>): Promise<void> {
  const stream = createWriteStream(path)
  try {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
    workbook.creator = 'Register PPID'
    workbook.title = title
    await build(workbook)
    await workbook.commit()
  } catch (error) {
    if (!stream.closed) {
      stream.destroy()
      await once(stream, 'close')
    }
    throw error
  }
}

/** Puts a cell of a heading. */
export function putHead(sheet: ExcelJS.Worksheet, row: number, column: number, text: string): void {
  const cell = sheet.getCell(row, column)
  cell.value = text
  cell.style = HEADER_STYLE
}

/** The sheet that tells the app what this workbook is; people do not see it. */
export function writeMarker(workbook: Writer, marker: Marker): void {
  const sheet = workbook.addWorksheet(MARKER_SHEET, { state: 'veryHidden' })
  for (const line of markerRows(marker)) sheet.addRow([...line]).commit()
  sheet.commit()
}

/** All lists of words side by side, for the clerk to read and for the cells to refer to. */
export function writeChoices(workbook: Writer, choices: Choices): void {
  if (choices.length === 0) return
  const sheet = workbook.addWorksheet(CHOICES_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = choices.map(({ words }) => ({ width: Math.min(60, Math.max(16, ...words.map(({ length }) => length + 2))) }))
  choices.forEach(({ name }, index) => putHead(sheet, 1, index + 1, name))
  const longest = Math.max(...choices.map(({ words }) => words.length))
  for (let line = 0; line < longest; line += 1) {
    const row = sheet.addRow(choices.map(({ words }) => words[line]))
    row.eachCell((cell) => {
      cell.style = PROSE
    })
    row.commit()
  }
  sheet.commit()
}

/** The choices as a rule for cells; anything else is refused with a sentence unless `isFree`. */
export function choiceRule(choices: Choices, name: string, isFree = false): ExcelJS.DataValidation {
  const index = choices.findIndex((one) => one.name === name)
  const letter = String.fromCharCode(65 + index)
  const last = (choices[index]?.words.length ?? 0) + 1
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`'${CHOICES_SHEET}'!$${letter}$2:$${letter}$${last}`],
    showErrorMessage: !isFree,
    errorTitle: name,
    error: `Pilih salah satu isian pada daftar; lihat lembar "${CHOICES_SHEET}".`,
  }
}

/** Printed across the page, as long as it takes. */
export const PRINTED: Partial<ExcelJS.PageSetup> = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }

/** A day that a cell may hold. */
export const DATE_RULE: ExcelJS.DataValidation = {
  type: 'date',
  operator: 'between',
  allowBlank: true,
  formulae: [new Date('1990-01-01T00:00:00Z'), new Date('2100-12-31T00:00:00Z')],
  showErrorMessage: true,
  errorTitle: 'Tanggal',
  error: 'Isi dengan tanggal, misalnya 31/12/2026.',
}
export const DATE_FORMAT = 'dd/mm/yyyy'
export const TEXT_FORMAT = '@'

/** The sheet of guidance: paragraphs, then what each column wants. */
export function writeGuidance(
  workbook: Writer,
  title: string,
  paragraphs: readonly string[],
  columns: readonly (readonly [name: string, isRequired: string, guidance: string])[],
): void {
  const sheet = workbook.addWorksheet(GUIDANCE_SHEET)
  sheet.columns = [{ width: 44 }, { width: 14 }, { width: 90 }]
  const head = sheet.addRow([title])
  head.font = { ...FONT, bold: true, size: 14 }
  head.commit()
  for (const text of paragraphs) {
    const row = sheet.addRow([text])
    sheet.mergeCells(row.number, 1, row.number, 3)
    row.getCell(1).style = PROSE
    row.height = Math.ceil(text.length / 150) * LINE_HEIGHT + 4
    row.commit()
  }
  const first = paragraphs.length + 3
  for (const [index, name] of ['Kolom', 'Wajib diisi', 'Cara mengisi'].entries()) putHead(sheet, first, index + 1, name)
  columns.forEach((line, index) => {
    const row = sheet.getRow(first + 1 + index)
    line.forEach((text, column) => {
      row.getCell(column + 1).value = text
      row.getCell(column + 1).style = PROSE
    })
    row.height =
      Math.max(...line.map((text, column) => Math.ceil(text.length / (GUIDANCE_LETTERS[column] ?? 1)))) * LINE_HEIGHT + 4
    row.commit()
  })
  sheet.commit()
}
