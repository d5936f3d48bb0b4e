// Workbooks of old Excel and of OpenDocument, written by SheetJS, and pieces of them written by hand.
import { CFB, utils, write, type BookType, type WorkSheet } from '@e965/xlsx'
import { type Part, zipOf } from './hostile-files.ts'

/** One sheet "Lembar" in the format asked for. */
export function bookOf(sheet: WorkSheet, bookType: BookType): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Lembar')
  return write(book, { type: 'buffer', bookType }) as Buffer
}

export const sheetOf = (rows: readonly (readonly unknown[])[]): WorkSheet => utils.aoa_to_sheet(rows.map((row) => [...row]))

/** One record of a BIFF stream. */
export function biffRecord(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}

/** An xls whose workbook has these records right after its beginning, and these other streams beside it. */
export function xlsWith(records: readonly Buffer[], streams: Readonly<Record<string, Buffer>> = {}): Buffer {
  const container = CFB.read(bookOf(sheetOf([['No', 'Nama']]), 'biff8'), { type: 'buffer' })
  const book = Buffer.from(CFB.find(container, '/Workbook').content)
  const start = 4 + book.readUInt16LE(2)
  return oleOf({ '/Workbook': Buffer.concat([book.subarray(0, start), ...records, book.subarray(start)]), ...streams })
}

/** An OLE container of these streams. */
export function oleOf(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, content)
  return Buffer.from(CFB.write(container, { type: 'buffer' }))
}

const OPENED =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body><office:spreadsheet>'

/** An ods with this inside its one table. */
export function odsOf(table: string, others: readonly Part[] = []): Buffer {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>${OPENED}<table:table table:name="Lembar">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    ...others,
  ])
}

export const odsRow = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`

export const odsCell = (text: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
