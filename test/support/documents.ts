// Reads produced documents back with other programs: Poppler for PDF, LibreOffice for Excel and Word.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
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

export type PdfWord = {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly pageWidth: number
  readonly pageHeight: number
}

/** Every word of a PDF with its place in points, from the upper left. */
export function pdfWords(path: string): readonly PdfWord[] {
  const html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const words: PdfWord[] = []
  let [page, pageWidth, pageHeight] = [0, 0, 0]
  for (const line of html.split('\n')) {
    const size = /<page width="([\d.]+)" height="([\d.]+)">/.exec(line)
    if (size !== null) {
      page += 1
      pageWidth = Number(size[1])
      pageHeight = Number(size[2])
    }
    const found = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(line)
    if (found === null) continue
    const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1, 5).map(Number)
    words.push({ page, text: found[5] ?? '', left, top, right, bottom, pageWidth, pageHeight })
  }
  return words
}

type ZipEntry = { readonly name: string; readonly method: number; readonly packed: () => Buffer }

function zipEntries(path: string): ZipEntry[] {
  const zip = readFileSync(path)
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [nameLength = 0, extraLength = 0, noteLength = 0] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const [local, size, method] = [zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 10)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + extraLength + noteLength
    const packed = () => {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      return zip.subarray(start, start + size)
    }
    return { name, method, packed }
  })
}

/** Names of the parts of a zipped Office file. */
export const officeParts = (path: string): string[] => zipEntries(path).map(({ name }) => name)

/** One part of a zipped Office file as text, for example `word/document.xml`. */
export function officePart(path: string, name: string): string {
  const entry = zipEntries(path).find((one) => one.name === name)
  if (entry === undefined) throw new Error(`${name} is not in ${basename(path)}`)
  return (entry.method === 0 ? entry.packed() : inflateRawSync(entry.packed())).toString('utf8')
}

/** Our workbooks say that Excel made them, and LibreOffice would then believe their results instead of computing them. */
const ALWAYS_COMPUTE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value>' +
  '</prop></item></oor:items>'

/** Converts with LibreOffice in a profile of its own and answers the new file's path. */
export function convertWithLibreOffice(path: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-soffice-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE)
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
        `widths ${Array.from({ length: sheet.columnCount }, (_, index) => (sheet.getColumn(index + 1).width ?? 0).toFixed(1)).join(' ')}`,
        `print ${sheet.pageSetup.printArea ?? '-'}`,
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
