// The door of the import: bytes of any file in, sheets of plain values out, or a reason as data why not.
// What a file is follows from its content; its name only gives a table without sheets its name.
import { err, ok, type Result } from '../../../kernel/result.ts'
import { FileRefusal, type ImportFileError } from './file-refusal.ts'
import { type Grid, isBlankRow } from './grid.ts'
import { readDelimited } from './read-csv.ts'
import { readHtml } from './read-html.ts'
import { isEncryptedOds, isOds, readOds, readOdsContent } from './read-ods.ts'
import { readXlsx, xlsxMainPart } from './read-xlsx.ts'
import { readXmlSpreadsheet } from './read-xml-spreadsheet.ts'
import { MAX_FILE_BYTES } from './reading-limits.ts'
import { decodeText } from './text-encoding.ts'
import { openParts } from './workbook-parts.ts'
import { looksLikeZip } from './zip-directory.ts'

/** An OLE container, or the bare records of Excel 2 to 4. */
const OLD_EXCEL = /^(?:d0cf11e0a1b11ae1|09(?:00|02|04|08)(?:04|06|08|10)00)/
const MARKUP = /^\s*<(?:!doctype|!--|html|head|body|table|meta|style|div|\?xml|\w+:?workbook|office:document)\b/i
const XML_SPREADSHEET = /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/
const FLAT_ODS = /<office:document\b/
/** Web archives and letters are texts too, but no tables. */
const FOREIGN_TEXT = /^\s*(?:MIME-Version:|\{\\rtf|%!PS)/i
const HEAD_CHARACTERS = 4096

const BINARY_STARTS = [
  'ffd8ff', // JPEG
  '89504e47', // PNG
  '47494638', // GIF
  '25504446', // PDF
  '52617221', // RAR
  '377abcaf', // 7z
  '1f8b', // gzip
  '4d5a', // Windows program
  '424d', // BMP
]

/** All sheets of the file that hold anything. Errors: every code of ImportFileError. */
export async function readGrids(bytes: Buffer, fileName: string): Promise<Result<Grid[], ImportFileError>> {
  try {
    const filled = (await sheetsOf(bytes, sheetNameOf(fileName))).filter((grid) => !grid.rows.every(isBlankRow))
    return filled.length === 0 ? err({ code: 'empty', place: '' }) : ok(filled)
  } catch (error) {
    if (error instanceof FileRefusal) return err(error.error)
    throw error
  }
}

async function sheetsOf(bytes: Buffer, name: string): Promise<readonly Grid[]> {
  if (bytes.length === 0) throw new FileRefusal('empty')
  if (bytes.length > MAX_FILE_BYTES) throw new FileRefusal('tooLarge')
  const start = bytes.subarray(0, 8).toString('hex')
  if (looksLikeZip(bytes)) return readZip(bytes)
  if (OLD_EXCEL.test(start)) return (await import('./read-xls.ts')).readXls(bytes)
  if (BINARY_STARTS.some((magic) => start.startsWith(magic))) throw new FileRefusal('notASpreadsheet')
  const text = decodeText(bytes)
  const head = text.slice(0, HEAD_CHARACTERS)
  if (FOREIGN_TEXT.test(head)) throw new FileRefusal('notASpreadsheet')
  if (!MARKUP.test(head)) return [readDelimited(text, name)]
  if (XML_SPREADSHEET.test(head)) return readXmlSpreadsheet(bytes)
  if (FLAT_ODS.test(head)) return readOdsContent([bytes])
  const tables = readHtml(text, name)
  if (tables.length === 0) throw new FileRefusal('notASpreadsheet')
  return tables
}

function readZip(bytes: Buffer): readonly Grid[] {
  const parts = openParts(bytes)
  if (isEncryptedOds(parts)) throw new FileRefusal('passwordProtected')
  if (isOds(parts)) return readOds(parts)
  const mainPart = xlsxMainPart(parts)
  if (mainPart === undefined) throw new FileRefusal('notASpreadsheet')
  return readXlsx(parts, mainPart)
}

function sheetNameOf(fileName: string): string {
  const name = fileName.split(/[\\/]/).pop() ?? ''
  return name.replace(/\.[^.]*$/, '')
}
