// An annual report drawn by the backend into a folder of its own, and read back by other programs.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import { expect } from 'vitest'
import type { TestBackend } from './backend.ts'
import { pdfPages, readWorkbook, wordText } from './documents.ts'

export type MadeReport = {
  readonly pdf: string
  readonly xlsx: string
  readonly docx: string
  readonly pages: readonly string[]
  readonly workbook: ExcelJS.Workbook
  /** Text of the Word file; read by LibreOffice at the first call. */
  readonly word: () => string
}

/** Draws the report of a year in all three formats. */
export async function makeReport(
  test: TestBackend,
  order: { readonly agencyId: number; readonly year: number; readonly paper?: 'A4' | 'F4' },
): Promise<MadeReport> {
  const folder = mkdtempSync(join(test.folder, 'laporan-'))
  const { jobId } = await test.call('annualReport.make', {
    agencyId: order.agencyId,
    year: order.year,
    forms: ['full'],
    formats: ['xlsx', 'pdf', 'docx'],
    nameSuffix: '',
    paper: order.paper ?? 'A4',
    folderToken: test.backend.files.keep(folder),
  })
  expect(await test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  const files = await test.call('annualReport.madeFiles', { jobId })
  const pathOf = (format: string) => join(folder, files.find((file) => file.format === format)?.name ?? '')
  return readReport({ pdf: pathOf('pdf'), xlsx: pathOf('xlsx'), docx: pathOf('docx') })
}

/** Reads three drawn files. */
export async function readReport(paths: Pick<MadeReport, 'pdf' | 'xlsx' | 'docx'>): Promise<MadeReport> {
  let word: string | undefined
  return {
    ...paths,
    pages: pdfPages(paths.pdf),
    workbook: await readWorkbook(paths.xlsx),
    word: () => {
      word ??= wordText(paths.docx)
      return word
    },
  }
}

/** Text without regard to line ends and runs of blanks. */
export const inOneLine = (text: string) => text.replace(/\s+/g, ' ')
