// What exceljs cannot write as a stream: native charts, and names for areas of thousands of cells. Its archive is completed on
// the way: the list of content types and the workbook part get our entries before they are packed.
import type ExcelJS from 'exceljs'
import { escapeXml } from './xml-text.ts'

type Source = string | Buffer | NodeJS.ReadableStream
type Archive = { append: (source: Source, data: { name: string }) => unknown }
/** The places inside exceljs that are relied upon; the version is fixed, and a test opens what comes out. */
type Inside = { readonly zip: Archive }
type InsideSheet = {
  readonly id: number
  readonly stream: { write: (xml: string) => void }
  _writeLegacyData: () => void
  _writePageMargins: () => void
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument'

export type WorkbookPackage = {
  /** Gives an area a name that formulas and other workbooks can point to. */
  readonly defineName: (name: string, range: string) => void
  /** Puts charts upon a sheet that has no links; to be called before the sheet is committed. */
  readonly addDrawing: (sheet: ExcelJS.Worksheet, charts: readonly { readonly anchor: string; readonly chart: string }[]) => void
}

/** Opens the archive of a workbook that is being written; to be called before the first sheet is. */
export function openPackage(workbook: ExcelJS.stream.xlsx.WorkbookWriter): WorkbookPackage {
  const archive = (workbook as unknown as Inside).zip
  const append = archive.append.bind(archive)
  const names: string[] = []
  const overrides: string[] = []
  let drawings = 0
  let charts = 0

  archive.append = (source, data) => append(typeof source === 'string' ? completed(source, data.name) : source, data)

  function completed(xml: string, part: string): string {
    if (part === '[Content_Types].xml') return xml.replace('</Types>', () => `${overrides.join('')}</Types>`)
    if (part !== '/xl/workbook.xml' || names.length === 0) return xml
    const list = names.join('')
    return xml.includes('</definedNames>')
      ? xml.replace('</definedNames>', () => `${list}</definedNames>`)
      : xml.replace('</sheets>', () => `</sheets><definedNames>${list}</definedNames>`)
  }

  function addPart(name: string, type: string, xml: string): void {
    overrides.push(`<Override PartName="/${name}" ContentType="${TYPES}.${type}"/>`)
    append(DECLARATION + xml, { name })
  }

  function addRelations(name: string, targets: readonly (readonly [type: string, target: string])[]): void {
    const list = targets.map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
    append(`${DECLARATION}<Relationships xmlns="${xmlns}">${list.join('')}</Relationships>`, { name })
  }

  return {
    defineName: (name, range) => names.push(`<definedName name="${escapeXml(name)}">${escapeXml(range)}</definedName>`),
    addDrawing: (sheet, placed) => {
      const inside = sheet as unknown as InsideSheet
      drawings += 1
      const first = charts + 1
      for (const { chart } of placed) {
        charts += 1
        addPart(`xl/charts/chart${charts}.xml`, 'drawingml.chart+xml', chart)
      }
      addPart(`xl/drawings/drawing${drawings}.xml`, 'drawing+xml', drawingXml(placed.map(({ anchor }) => anchor)))
      addRelations(
        `xl/drawings/_rels/drawing${drawings}.xml.rels`,
        placed.map((_chart, index) => ['chart', `../charts/chart${first + index}.xml`] as const),
      )
      addRelations(`xl/worksheets/_rels/sheet${inside.id}.xml.rels`, [['drawing', `../drawings/drawing${drawings}.xml`]])
      // The order of a sheet's elements is fixed: a drawing stands where comments would be announced.
      inside._writeLegacyData = () => inside.stream.write('<drawing r:id="rId1"/>')
    },
  }
}

/** Prints a sheet in the middle between its margins; the stream of exceljs forgets to say so. */
export function centrePages(sheet: ExcelJS.Worksheet): void {
  const inside = sheet as unknown as InsideSheet
  const margins = inside._writePageMargins.bind(inside)
  inside._writePageMargins = () => {
    inside.stream.write('<printOptions horizontalCentered="1"/>')
    margins()
  }
}

function drawingXml(anchors: readonly string[]): string {
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`
  )
}

/** Where the chart of relation `index` + 1 stands: from one cell to another, zero-based; `description` is read out to the blind. */
export function chartAnchor(
  index: number,
  name: string,
  description: string,
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): string {
  const corner = (tag: string, [row, column]: readonly [number, number]) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', from)}${corner('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ` xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  )
}
