// Reads what the officer pasted: the table that Excel, a browser or Word put on the clipboard, else its plain text.
import { err, ok, type Result } from '../../../kernel/result.ts'
import { FileRefusal, type ImportFileError } from './file-refusal.ts'
import { type Grid, isBlankRow } from './grid.ts'
import { readDelimited } from './read-csv.ts'
import { readHtml } from './read-html.ts'
import { MAX_FILE_BYTES } from './reading-limits.ts'

/** The two forms of one clipboard; either may be empty. */
export type Pasted = { readonly text: string; readonly html: string }

export const PASTED_NAME = 'Tempelan'

/** Grids named "Tempelan". Errors: empty, tooLarge, tooManyRows, tooManyColumns, cellTooLong, quoteNotClosed, damaged. */
export function readPasted({ text, html }: Pasted): Result<readonly Grid[], ImportFileError> {
  if (text.length + html.length > MAX_FILE_BYTES) return err({ code: 'tooLarge', place: '' })
  try {
    const tables = html === '' ? [] : readHtml(html, PASTED_NAME)
    if (tables.length > 0) return ok(tables)
    const grid = readDelimited(text, PASTED_NAME)
    return grid.rows.every(isBlankRow) ? err({ code: 'empty', place: '' }) : ok([grid])
  } catch (error) {
    if (error instanceof FileRefusal) return err(error.error)
    throw error
  }
}
