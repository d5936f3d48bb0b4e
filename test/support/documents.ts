// Reads produced documents back with other programs: Poppler for PDF, LibreOffice for Excel and Word.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect } from 'vitest'

/** Text of a PDF in reading order, one string a page. */
export function pdfPages(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return text.split('\f').slice(0, -1)
}

/** Paper of a PDF in points, from its first page. */
export function pdfPaper(path: string): readonly [width: number, height: number] {
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)
  return [Number(size?.[1]), Number(size?.[2])]
}

/** Converts with LibreOffice in a profile of its own and answers the new file's path. */
export function convertWithLibreOffice(path: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-soffice-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  return join(folder, `${basename(path, extname(path))}.${to.split(':')[0] ?? to}`)
}

/** Text of a Word file as LibreOffice reads it. */
export function wordText(path: string): string {
  return readFileSync(convertWithLibreOffice(path, 'txt:Text (encoded):UTF8'), 'utf8').replace(/^\uFEFF/, '')
}

/** A workbook opened again. */
export async function readWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

/** A cell as text: its formula with the cached result, or its value. */
export function cellWords(cell: ExcelJS.Cell): string {
  if (cell.formula !== undefined) return `=${cell.formula} -> ${String(cell.result ?? '')}`
  return cell.text
}

/** Sheets, print set-up, merges and every filled cell, as text for a golden file. */
export function workbookText(workbook: ExcelJS.Workbook): string {
  return workbook.worksheets
    .map((sheet) => {
      const merges = (sheet.model as { merges?: string[] }).merges ?? []
      const { paperSize, orientation, fitToWidth, printTitlesRow } = sheet.pageSetup
      const lines = [
        `# ${sheet.name}`,
        `paper ${paperSize} ${orientation} fit ${fitToWidth} titles ${printTitlesRow ?? '-'}`,
        `merges ${merges.toSorted().join(' ')}`,
      ]
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.master === cell || !cell.isMerged) lines.push(`${cell.address} ${cell.numFmt ?? ''} | ${cellWords(cell)}`)
        })
      })
      return lines.join('\n')
    })
    .join('\n\n')
}

/** Compares with the committed text; UPDATE_GOLDEN=1 writes it anew, a missing one fails. */
export function expectGolden(name: string, text: string): void {
  const path = new URL(`../reports/golden/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  expect(existsSync(path), `golden file ${name} is missing`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
