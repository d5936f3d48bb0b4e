// The door of the import: bytes of any file in, sheets of plain values out, or a reason as data why not.
// What a file is follows from its content; its name only gives a CSV its sheet name.
import { err, ok, type Result } from '../../../kernel/result.ts'
import { type Grid, isBlankRow } from './grid.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { valueParts } from './workbook-parts.ts'
import { listZipEntries, looksLikeZip } from './zip-directory.ts'

export const IMPORT_FILE_ERROR_CODES = [
  'notASpreadsheet',
  'passwordProtected',
  'legacyXls',
  'empty',
  'tooLarge',
  'damaged',
] as const
export type ImportFileErrorCode = (typeof IMPORT_FILE_ERROR_CODES)[number]

/** Why a file cannot be read; the renderer and the CLI hold the words. */
export type ImportFileError = { readonly code: ImportFileErrorCode }

/** Largest file taken, in bytes. A register of 50,000 rows is about 6 MB. */
export const MAX_FILE_BYTES = 60 * 1024 * 1024
const OLE_HEADER = 'd0cf11e0a1b11ae1'
/** Office stores an encrypted workbook as this stream of an OLE container; names there are UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

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

/**
 * All sheets of the file that hold anything.
 * Errors: notASpreadsheet, passwordProtected, legacyXls (Excel 97-2003), empty, tooLarge, damaged.
 */
export async function readGrids(bytes: Buffer, fileName: string): Promise<Result<Grid[], ImportFileError>> {
  if (bytes.length === 0) return failure('empty')
  if (bytes.length > MAX_FILE_BYTES) return failure('tooLarge')
  const start = bytes.subarray(0, 8).toString('hex')
  if (start === OLE_HEADER) return failure(bytes.includes(ENCRYPTED_STREAM) ? 'passwordProtected' : 'legacyXls')
  if (BINARY_STARTS.some((magic) => start.startsWith(magic))) return failure('notASpreadsheet')
  const read = looksLikeZip(bytes) ? await readWorkbook(bytes) : readCsv(bytes, sheetNameOf(fileName))
  if (!read.ok) return read
  const filled = read.value.filter((grid) => !grid.rows.every(isBlankRow))
  return filled.length === 0 ? failure('empty') : ok(filled)
}

async function readWorkbook(bytes: Buffer): Promise<Result<Grid[], ImportFileError>> {
  const entries = listZipEntries(bytes)
  if (entries === undefined) return failure('damaged')
  const parts = valueParts(bytes, entries)
  return parts.ok ? readXlsx(parts.value) : parts
}

function sheetNameOf(fileName: string): string {
  const name = fileName.split(/[\\/]/).pop() ?? ''
  return name.replace(/\.[^.]*$/, '')
}

function failure(code: ImportFileErrorCode): Result<never, ImportFileError> {
  return err({ code })
}
