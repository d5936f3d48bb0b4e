// The styles of a report in Word, and what several parts of it share.
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx'

/** Captions of tables have a style of their own, and those of charts another; the lists are made from their levels. */
export const CAPTION_STYLE = 'Caption'
export const CHART_CAPTION_STYLE = 'Gambar'
/** Levels of an outline that no heading of a report reaches. */
export const TABLE_LEVEL = 8
export const CHART_LEVEL = 9

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}

/** Sizes of the letters in tables, in half points. */
export const CELL_SIZES = [12, 14, 16, 17, 19] as const
export const cellStyle = (size: number) => `Sel${size}`

/** Styles of the cells of tables; every document with a table needs them. */
export const CELL_STYLES = CELL_SIZES.map((size) => ({
  id: cellStyle(size),
  name: `Sel ${size / 2}`,
  basedOn: 'Normal',
  run: { font: 'Arial', size },
  paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
}))

/** Entries of a list of captions; Word would set them far in from the left. */
const listed = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: { spacing: { after: 60 }, indent: { left: 0 } },
})

export const DOCUMENT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 23, language: { value: 'id-ID' } },
      paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: 'Times New Roman', size: 26, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    heading2: {
      run: { font: 'Times New Roman', size: 24, bold: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 100 } },
    },
    heading3: {
      run: { font: 'Times New Roman', size: 23, bold: true, italics: true, color: '000000' },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: CAPTION_STYLE,
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 21 },
      paragraph: { spacing: { before: 180, after: 80 }, outlineLevel: TABLE_LEVEL - 1 },
    },
    {
      id: CHART_CAPTION_STYLE,
      name: CHART_CAPTION_STYLE,
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 21 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 200 }, outlineLevel: CHART_LEVEL - 1 },
    },
    listed(TABLE_LEVEL),
    listed(CHART_LEVEL),
    ...CELL_STYLES,
  ],
}
