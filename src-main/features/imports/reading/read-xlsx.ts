// Reads an Excel workbook (.xlsx, also its strict form) into grids: all worksheets, hidden ones too, in their order.
import { FileRefusal } from './file-refusal.ts'
import type { Grid } from './grid.ts'
import { gridBuilder, newAllowance } from './grid-builder.ts'
import { MAX_SHEETS } from './reading-limits.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { readXlsxSheet } from './xlsx-sheet.ts'
import { formatShapes, type Relation, relationsOf, sharedTexts, workbookSheets } from './xlsx-tables.ts'

const USUAL_PLACE = 'xl/workbook.xml'

/** Name of the part that lists the sheets; undefined when the zip is no Excel workbook. */
export function xlsxMainPart(parts: WorkbookParts): string | undefined {
  const named = relationTo(relationsOf(parts, ''), 'officeDocument')?.target ?? USUAL_PLACE
  return [named, USUAL_PLACE].find((name) => parts.names.includes(name) && name.endsWith('.xml') && !name.startsWith('word/'))
}

/** Throws FileRefusal of any code. */
export function readXlsx(parts: WorkbookParts, mainPart: string): readonly Grid[] {
  const content = parts.part(mainPart)
  if (content === undefined) throw new FileRefusal('damaged')
  const { sheets, isFrom1904 } = workbookSheets(content)
  if (sheets.length > MAX_SHEETS) throw new FileRefusal('tooLarge')
  const relations = relationsOf(parts, mainPart)
  const target = (type: string) => parts.part(relationTo(relations, type)?.target ?? `xl/${type}.xml`)
  const texts = sharedTexts(target('sharedStrings'))
  const shapes = formatShapes(target('styles'))
  const allowance = newAllowance()
  return sheets.flatMap(({ name, id, isHidden }) => {
    const relation = relations.get(id)
    // Sheets of charts and dialogs have no cells.
    if (relation !== undefined && relation.type !== 'worksheet') return []
    const sheet = relation && parts.part(relation.target)
    if (sheet === undefined) throw new FileRefusal('damaged')
    const builder = gridBuilder(name, allowance, isHidden)
    readXlsxSheet(sheet, builder, { texts, shapes, isFrom1904, links: linksOf(parts, relation?.target ?? '') })
    return [builder.finish()]
  })
}

function linksOf(parts: WorkbookParts, sheetPart: string): ReadonlyMap<string, string> {
  const links = [...relationsOf(parts, sheetPart)].filter(([, { type, isOutside }]) => isOutside && type === 'hyperlink')
  return new Map(links.map(([id, { target }]) => [id, target]))
}

function relationTo(relations: ReadonlyMap<string, Relation>, type: string): Relation | undefined {
  return [...relations.values()].find((relation) => relation.type === type)
}
