// A report with tables too long for pdfmake. pdfmake lays out everything else around boxes as high as the tables' pages, so
// that contents, page numbers and what follows a table are right; the rows are then drawn into the boxes, page by page.
import { setImmediate as breathe } from 'node:timers/promises'
import pdfmake from 'pdfmake'
import type { Content, Node as PdfNode } from 'pdfmake/interfaces'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { pdfDefinition, WATERMARK } from './pdf-definition.ts'
import { addDrawing, faceOf, type OpenDocument, releaseFirst, takeMarkFont, turnToFirst, waitingPages } from './pdf-inner.ts'
import { drawnPage, type Faces } from './pdf-long-table.draw.ts'
import { measureRows, type Sheet, sheetOf } from './pdf-long-table.layout.ts'
import { openingHeight, pagesOf, type SheetPage } from './pdf-long-table.pages.ts'
import { captionOf, footnoteOf } from './pdf-table.ts'
import { GAP, millimetres, PAGE_MARGIN_MM, pageSize } from './pdf-table-look.ts'
import { isLandscape, type ReportModel, type ReportTable } from './report-model.ts'

/** From so many rows on a table is drawn here; it looks the same either way. */
const LONG_FROM = 100
const ROWS_AT_ONCE = 250
const PAGES_AT_ONCE = 8
const ATTEMPTS = 5
/** Less than the page really has: a box as high as the page must not fall over its edge by a rounding. */
const SLACK = 0.5
const MARGIN = { left: millimetres(PAGE_MARGIN_MM.left), top: millimetres(PAGE_MARGIN_MM.top) }

type Start = { readonly page: number; readonly top: number; readonly innerHeight: number }
type Planned = { readonly sheet: Sheet; readonly pages: readonly SheetPage[]; readonly start: Start }
export type LongReport = { readonly document: OpenDocument; readonly tables: readonly Planned[] }

const isLong = (table: ReportTable) => table.rows.length > LONG_FROM

/** Whether the report has a table that is drawn here. */
export const hasLongTable = (model: ReportModel) =>
  model.sections.some(({ blocks }) => blocks.some((block) => block.type === 'table' && isLong(block.table)))

/** Lays the report out; its pages wait to be drawn by `drawLongPages`. */
export async function openLongReport(model: ReportModel, target: DrawTarget): Promise<LongReport> {
  const blank = await pdfmake.createPdf({ content: '', defaultStyle: { font: 'Arimo' } }, { bufferPages: true }).getStream()
  const found = model.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'table' && isLong(block.table) ? [{ table: block.table, section }] : [])),
  )
  const faces = facesOf(blank)
  const sheets = found.map(({ table }) => sheetOf(table, model.paper, faces))
  await measureAll(sheets, target)
  // First a box that only holds each table's beginning shows where it begins; then its pages are known.
  let tables: readonly Planned[] = found.map(({ section }, index) => {
    const sheet = sheets[index] as Sheet
    const innerHeight =
      pageSize(model.paper, isLandscape(section) ? 'landscape' : 'portrait').height -
      MARGIN.top -
      millimetres(PAGE_MARGIN_MM.bottom)
    const pages = [{ parts: [], height: openingHeight(sheet, innerHeight - SLACK) }]
    return { sheet, pages, start: { page: 0, top: 0, innerHeight } }
  })
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    reportStep(target, 30 + attempt * 3, 100)
    await breathe()
    const starts = new Map<string, Start>()
    const document = await laidOut(model, tables, starts)
    const placed = tables.map((table) => ({ ...table, start: starts.get(boxName(table.sheet.table)) ?? table.start }))
    if (placed.every(({ start }, index) => isSame(start, tables[index]?.start))) return { document, tables }
    tables = placed.map(({ sheet, start }) => {
      const room = start.innerHeight - SLACK
      return { sheet, start, pages: pagesOf(sheet, room - (start.top - MARGIN.top), room) }
    })
  }
  throw new Error('the pages of the long tables do not come to rest')
}

const isSame = (start: Start, other: Start | undefined) => start.page === other?.page && Math.abs(start.top - other.top) < 0.01

function facesOf(document: OpenDocument): Faces {
  return {
    regular: faceOf(document, false, false),
    bold: faceOf(document, true, false),
    italic: faceOf(document, false, true),
  }
}

async function measureAll(sheets: readonly Sheet[], target: DrawTarget): Promise<void> {
  const all = sheets.reduce((sum, { table }) => sum + table.rows.length, 0)
  let done = 0
  for (const sheet of sheets)
    for (const [group, { rows }] of sheet.groups.entries())
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        measureRows(sheet, group, from, from + ROWS_AT_ONCE)
        done += Math.min(ROWS_AT_ONCE, rows.length - from)
        reportStep(target, Math.round((done / all) * 30), 100)
        await breathe()
      }
}

const boxName = (table: ReportTable) => `long-${table.id}`

async function laidOut(model: ReportModel, tables: readonly Planned[], starts: Map<string, Start>): Promise<OpenDocument> {
  const standIn = (table: ReportTable): Content[] | undefined => {
    const planned = tables.find(({ sheet }) => sheet.table === table)
    if (planned === undefined) return undefined
    const { look } = planned.sheet
    return [...captionOf(table, look.reach.left, false), ...boxes(planned), ...footnoteOf(table)]
  }
  const placed = (node: PdfNode) => {
    if (node.id === undefined || !node.id.startsWith('long-')) return
    const { pageNumber, top, pageInnerHeight } = node.startPosition
    starts.set(node.id, { page: pageNumber, top, innerHeight: pageInnerHeight })
  }
  return pdfmake.createPdf(pdfDefinition(model, { standIn, placed }), { bufferPages: true }).getStream()
}

/** A space as high as the table's part of each page: one line of text, which is never split. */
function boxes({ sheet, pages }: Planned): Content[] {
  const { ascender, descender } = sheet.faces.regular
  return pages.map(({ height }, index) => ({
    text: ' ',
    font: 'Arimo',
    fontSize: 1,
    lineHeight: height / ((ascender - descender) / 1000),
    ...(index === 0 ? { id: boxName(sheet.table) } : { pageBreak: 'before' as const }),
    marginBottom: index === pages.length - 1 ? GAP.table : 0,
  }))
}

/** Draws the tables and the mark across the pages, and writes each page out. */
export async function drawLongPages({ document, tables }: LongReport, model: ReportModel, target: DrawTarget): Promise<void> {
  const faces = facesOf(document)
  const all = waitingPages(document)
  for (let page = 1; page <= all; page++) {
    const { height } = turnToFirst(document)
    for (const { sheet, pages, start } of tables) {
      const own = pages[page - start.page]
      if (own === undefined) continue
      const place = { left: MARGIN.left, top: page === start.page ? start.top : MARGIN.top, pageHeight: height }
      addDrawing(document, drawnPage(sheet, faces, own, place), [faces.regular, faces.bold, faces.italic])
    }
    if (model.watermark !== null) drawMark(document, model.watermark)
    releaseFirst(document)
    if (page % PAGES_AT_ONCE !== 0) continue
    reportStep(target, 45 + Math.round((page / all) * 54), 100)
    await breathe()
  }
}

/** From corner to corner, as pdfmake draws it. */
function drawMark(document: OpenDocument, text: string): void {
  const { width, height } = document.page
  const centre = { origin: [width / 2, height / 2] as [number, number] }
  document.save()
  takeMarkFont(document, WATERMARK.fontSize)
  document.fillColor(WATERMARK.color).opacity(WATERMARK.opacity)
  document.rotate((Math.atan2(height, width) * -180) / Math.PI, centre)
  const [wide, tall] = [document.widthOfString(text), document.currentLineHeight()]
  document.text(text, width / 2 - wide / 2, height / 2 - tall / 2, { lineBreak: false })
  document.restore()
}
